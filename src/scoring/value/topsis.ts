import { ScoringError } from '../errors';

/**
 * TOPSIS with vector normalisation (Hwang & Yoon 1981, Multiple Attribute Decision Making), all criteria to be
 * maximised: how close an alternative is to the ideal of all best ratings, as against the worst of all.
 * Depends on the set of alternatives, so it is a cross-check and never the answer.
 *
 * @param ratings One row per alternative, one column per criterion, finite. A column of zeros adds nothing.
 * @param weights One per criterion, 0..1, summing to 1.
 * @returns Closeness of each alternative, 0..1, the more the better; 0.5 when both distances are 0.
 * @throws ScoringError when a row's length differs from the number of weights or a number is not finite.
 */
export function topsis(ratings: readonly (readonly number[])[], weights: readonly number[]): number[] {
  ratings.forEach((row, index) => {
    if (row.length !== weights.length || !row.every(Number.isFinite)) {
      throw new ScoringError(`ratings[${index}]`, `expected ${weights.length} finite ratings`);
    }
  });
  const norms = weights.map((_, criterion) =>
    Math.sqrt(ratings.reduce((sum, row) => sum + square(row[criterion] as number), 0)),
  );
  const weighted = ratings.map((row) =>
    row.map((rating, criterion) => {
      const norm = norms[criterion] as number;
      return norm === 0 ? 0 : ((weights[criterion] as number) * rating) / norm;
    }),
  );
  const column = (criterion: number) => weighted.map((row) => row[criterion] as number);
  const ideal = weights.map((_, criterion) => Math.max(...column(criterion)));
  const worst = weights.map((_, criterion) => Math.min(...column(criterion)));
  return weighted.map((row) => {
    const toIdeal = distance(row, ideal);
    const toWorst = distance(row, worst);
    return toIdeal + toWorst === 0 ? 0.5 : toWorst / (toIdeal + toWorst);
  });
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.sqrt(one.reduce((sum, value, index) => sum + square(value - (other[index] as number)), 0));
}

const square = (value: number) => value * value;
