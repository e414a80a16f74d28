import { ScoringError } from '../errors';
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
  return places.map((one) => places.map((other) => amongTwins(twins, one, other, share)));
}

/**
 * The pairwise winning index of two alternatives alone, the same as in `winningIndices` and in a fraction of the time.
 *
 * @throws ScoringError naming the argument, as `analyse` does, or when there is no such alternative.
 */
export function winningIndex(decision: Decision, one: number, other: number): number {
  const problem = problemOf(decision);
  const place = (argument: string, alternative: number) => {
    const found = problem.order.indexOf(alternative);
    if (found === -1) throw new ScoringError(argument, `no alternative has index ${alternative}`);
    return found;
  };
  return amongTwins(twinsOf(problem), place('one', one), place('other', other), (a, b) =>
    a < b ? shareAhead(problem, a, b) : 1 - shareAhead(problem, b, a),
  );
}

/** A tie throughout counts half; of alternatives that nothing tells apart each has the mean of all. */
function amongTwins(
  twins: readonly (readonly number[])[],
  one: number,
  other: number,
  share: (one: number, other: number) => number,
): number {
  const own = twins[one] as readonly number[];
  if (own.includes(other)) return 0.5;
  return meanOf(own, (twin) => meanOf(twins[other] as readonly number[], (rival) => share(twin, rival)));
}

/** How often the earlier of two is ahead, or level by chance. */
function shareAhead(problem: Problem, earlier: number, later: number): number {
  if (isPoint(problem)) return 1;
  let wins = 0;
  const samples = drawSamples(problem, problem.alternatives, ({ first, firstRows, second, secondRows }) => {
    for (let sample = 0; sample < firstRows.length; sample++) {
      const i = firstRows[sample] as number;
      const j = secondRows[sample] as number;
      const lead =
        (first[i + earlier] as number) -
        (first[i + later] as number) +
        ((second[j + earlier] as number) - (second[j + later] as number));
      if (lead >= 0) wins++;
    }
  });
  return wins / samples;
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
