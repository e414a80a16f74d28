import { type Decision, type Problem, problemOf } from './problem';
import { drawSamples } from './samples';

/**
 * Central weights of SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49, 444-454): for each alternative the
 * mean of the weights under which it comes first, a tie included; what somebody who prefers it cares about.
 *
 * @returns One list per alternative, by criterion, 0..1 and summing to 1; null for one that never comes first in
 *   the samples.
 * @throws ScoringError naming the argument, as `analyse` does.
 */
export function centralWeights(decision: Decision): (number[] | null)[] {
  const problem = problemOf(decision);
  const { alternatives, order, size } = problem;
  const sums = new Float64Array(alternatives * size);
  const wins = new Float64Array(alternatives);
  drawSamples(problem, alternatives, ({ first, firstRows, second, secondRows, weightsOf }) => {
    for (let sample = 0; sample < firstRows.length; sample++) {
      const one = firstRows[sample] as number;
      const other = secondRows[sample] as number;
      let best = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < alternatives; a++) {
        best = Math.max(best, (first[one + a] as number) + (second[other + a] as number));
      }
      const weights = weightsOf(sample);
      let total = 0;
      for (let c = 0; c < size; c++) total += weights[c] as number;
      for (let a = 0; a < alternatives; a++) {
        if ((first[one + a] as number) + (second[other + a] as number) !== best) continue;
        wins[a] = (wins[a] as number) + 1;
        for (let c = 0; c < size; c++) {
          sums[a * size + c] = (sums[a * size + c] as number) + (weights[c] as number) / total;
        }
      }
    }
  });
  return order.map((_, alternative) => {
    const a = order.indexOf(alternative);
    const count = wins[a] as number;
    return count === 0 ? null : spread(problem, sums, a, count, decision);
  });
}

/** From the weighted criteria back to all. */
function spread(
  { criteria, size }: Problem,
  sums: Float64Array,
  alternative: number,
  count: number,
  { importances }: Decision,
): number[] {
  const weights = importances.map(() => 0);
  criteria.forEach((criterion, position) => {
    weights[criterion] = (sums[alternative * size + position] as number) / count;
  });
  return weights;
}
