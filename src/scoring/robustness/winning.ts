import { TIE } from '../ranking';
import { type Decision, type Problem, problemOf } from './problem';
import { drawSamples } from './samples';

/**
 * Pairwise winning indices of SMAA (Leskinen, Viitanen, Kangas & Kangas 2006, Alternatives to incorporate
 * uncertainty and risk attitude in multicriteria evaluation of forest plans, Forest Science 52, 304-312): the
 * share of the space in which one alternative beats another, a tie counting half.
 *
 * @returns `[one][other]`, 0..1; 0.5 against itself, and the two directions sum to 1.
 * @throws ScoringError naming the argument, as `analyse` does.
 */
export function winningIndices(decision: Decision): number[][] {
  const problem = problemOf(decision);
  const { alternatives } = problem;
  const halves = new Float64Array(alternatives * alternatives);
  const samples = countHalves(problem, halves);
  return Array.from({ length: alternatives }, (_, one) =>
    Array.from({ length: alternatives }, (_, other) => {
      if (one === other) return 0.5;
      const won = halves[Math.min(one, other) * alternatives + Math.max(one, other)] as number;
      const share = won / (2 * samples);
      return one < other ? share : 1 - share;
    }),
  );
}

/** For each pair, by the earlier alternative first, two for every sample that it wins and one for every tie. */
function countHalves(problem: Problem, halves: Float64Array): number {
  const { alternatives, space, uncertain, size, point, weights } = problem;
  const scores = new Float64Array(alternatives);
  const count = (tie: number) => {
    for (let one = 0, at = 0; one < alternatives; one++, at += alternatives) {
      const own = scores[one] as number;
      for (let other = one + 1; other < alternatives; other++) {
        const lead = own - (scores[other] as number);
        halves[at + other] = (halves[at + other] as number) + (lead > tie ? 2 : lead < -tie ? 0 : 1);
      }
    }
  };
  if (space === 'exactly' && !uncertain) {
    for (let a = 0; a < alternatives; a++) {
      scores[a] = weights.reduce((sum, weight, c) => sum + 10 * weight * (point[a * size + c] as number), 0);
    }
    count(TIE);
    return 1;
  }
  return drawSamples(problem, alternatives, ({ first, firstRows, second, secondRows }) => {
    for (let sample = 0; sample < firstRows.length; sample++) {
      const one = firstRows[sample] as number;
      const other = secondRows[sample] as number;
      for (let a = 0; a < alternatives; a++) {
        scores[a] = (first[one + a] as number) + (second[other + a] as number);
      }
      count(0);
    }
  });
}
