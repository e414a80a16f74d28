import { ScoringError } from '../errors';
import { TIE } from '../value/ranking';

/** Numbers of the tableau closer to 0 than this are 0. */
const ZERO = 1e-12;

/**
 * Whether some weights, any at all, put an alternative first (a tie for the first place counts). Sampling may
 * find none although there are some; this decides it exactly. It asks for the weights under which the
 * smallest lead over a rival is as large as possible: the value of a two-person zero-sum game, found by a
 * linear programme (Dantzig 1951, A proof of the equivalence of the programming problem and the game problem).
 *
 * @param ratings One row per alternative, one column per criterion, finite.
 * @param alternative Its row.
 * @throws ScoringError when there is no such alternative, no criterion, or a row is not as long or not finite.
 */
export function canComeFirst(ratings: readonly (readonly number[])[], alternative: number): boolean {
  const own = ratings[alternative];
  if (own === undefined) throw new ScoringError('alternative', `no alternative has index ${alternative}`);
  if (own.length === 0) throw new ScoringError('ratings', 'expected at least one criterion');
  ratings.forEach((row, index) => {
    if (row.length !== own.length || !row.every(Number.isFinite)) {
      throw new ScoringError(`ratings[${index}]`, `expected ${own.length} finite ratings`);
    }
  });
  const rivals = ratings.filter((_, index) => index !== alternative);
  if (rivals.length === 0) return true;
  const leads = own.map((rating, criterion) => rivals.map((rival) => rating - (rival[criterion] as number)));
  return gameValue(leads) >= -TIE;
}

/** The value of the game with the payoffs `[row][column]` to the one who mixes rows. */
function gameValue(payoffs: readonly (readonly number[])[]): number {
  // With all payoffs positive the value is positive, and its reciprocal the optimum of the linear programme
  // max sum(z) with payoffs * z <= 1 and z >= 0, which starts at a feasible point.
  const shift = 1 - Math.min(...payoffs.flat());
  const columns = payoffs[0]?.length ?? 0;
  const tableau = payoffs.map((row, index) => [
    ...row.map((payoff) => payoff + shift),
    ...payoffs.map((_, slack) => (slack === index ? 1 : 0)),
    1,
  ]);
  const width = columns + payoffs.length;
  const gains = Array.from({ length: width + 1 }, (_, column) => (column < columns ? -1 : 0));
  const basis = payoffs.map((_, index) => columns + index);

  for (;;) {
    // Bland's rule, the first column that gains and of the tightest rows the one of the first variable: no cycles.
    const entering = gains.findIndex((gain, column) => column < width && gain < -ZERO);
    if (entering === -1) break;
    let leaving = -1;
    let tightest = Number.POSITIVE_INFINITY;
    tableau.forEach((row, index) => {
      const slope = row[entering] as number;
      if (slope <= ZERO) return;
      const ratio = (row[width] as number) / slope;
      const tie = Math.abs(ratio - tightest) <= ZERO;
      if (tie ? (basis[index] as number) < (basis[leaving] as number) : ratio < tightest) {
        leaving = index;
        tightest = ratio;
      }
    });
    const pivotRow = tableau[leaving];
    // Every column holds a positive payoff, so the optimum is finite and some row always bounds it.
    if (pivotRow === undefined) throw new ScoringError('ratings', 'the linear programme has no bound');
    pivot(tableau, gains, leaving, entering);
    basis[leaving] = entering;
  }
  return 1 / (gains[width] as number) - shift;
}

function pivot(tableau: number[][], gains: number[], row: number, column: number): void {
  const pivotRow = tableau[row] as number[];
  const scale = pivotRow[column] as number;
  pivotRow.forEach((value, index) => {
    pivotRow[index] = value / scale;
  });
  for (const other of [...tableau, gains]) {
    if (other === pivotRow) continue;
    const factor = other[column] as number;
    if (factor === 0) continue;
    pivotRow.forEach((value, index) => {
      other[index] = (other[index] as number) - factor * value;
    });
  }
}
