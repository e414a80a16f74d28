import { type Decision, isPoint, type Problem, problemOf } from './problem';
import { drawSamples } from './samples';
import { meanOf, twinsOf } from './twins';

/**
 * Pairwise winning indices of SMAA (Leskinen, Viitanen, Kangas & Kangas 2006, Alternatives to incorporate
 * uncertainty and risk attitude in multicriteria evaluation of forest plans, Forest Science 52, 304-312): the
 * share of the space in which one alternative beats another, a tie counting half. They come from the same samples
 * as the rank acceptabilities; time grows with the square of the alternatives.
 *
 * @returns `[one][other]`, 0..1; 0.5 against itself, and the two directions sum to 1.
 * @throws ScoringError naming the argument, as `analyse` does.
 */
export function winningIndices(decision: Decision): number[][] {
  const problem = problemOf(decision);
  const { alternatives, order } = problem;
  const wins = new Float64Array(alternatives * alternatives);
  const samples = countWins(problem, wins);
  const twins = twinsOf(problem);
  const share = (one: number, other: number) =>
    one < other
      ? (wins[one * alternatives + other] as number) / samples
      : 1 - (wins[other * alternatives + one] as number) / samples;
  const places = order.map((_, alternative) => order.indexOf(alternative));
  return places.map((one) => {
    const own = twins[one] as readonly number[];
    return places.map((other) =>
      own.includes(other)
        ? 0.5
        : meanOf(own, (twin) => meanOf(twins[other] as readonly number[], (rival) => share(twin, rival))),
    );
  });
}

/** For each pair, by the earlier alternative first: in how many samples that one is ahead, or level by chance. */
function countWins(problem: Problem, wins: Float64Array): number {
  const { alternatives } = problem;
  if (isPoint(problem)) {
    wins.fill(1);
    return 1;
  }
  const scores = new Int32Array(alternatives);
  return drawSamples(problem, alternatives, ({ first, firstRows, second, secondRows }) => {
    for (let sample = 0; sample < firstRows.length; sample++) {
      const i = firstRows[sample] as number;
      const j = secondRows[sample] as number;
      for (let a = 0; a < alternatives; a++) {
        scores[a] = (first[i + a] as number) + (second[j + a] as number);
      }
      for (let one = 0; one < alternatives; one++) {
        const own = scores[one] as number;
        const row = one * alternatives;
        for (let other = one + 1; other < alternatives; other++) {
          // The sign bit of the lead, without a branch that no processor can foresee.
          const behind = (own - (scores[other] as number)) >>> 31;
          wins[row + other] = (wins[row + other] as number) + 1 - behind;
        }
      }
    }
  });
}
