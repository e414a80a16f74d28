import type { Estimate } from '../../src/scoring/rating/evidence';
import type { SimulationInput } from '../../src/scoring/simulation/input';

/** A decision of any size, spread over 0..10 without a random generator, so that every run has the same. */
export function spread(
  alternatives: number,
  criteria: number,
): Pick<SimulationInput, 'ratings' | 'importances'> {
  const estimate = (row: number, column: number): Estimate => {
    const point = ((row * 37 + column * 53) % 101) / 10.1;
    return { low: Math.max(0, point - 1), point, high: Math.min(10, point + 1.5) };
  };
  return {
    ratings: Array.from({ length: alternatives }, (_, row) =>
      Array.from({ length: criteria }, (_, column) => estimate(row, column)),
    ),
    importances: Array.from({ length: criteria }, (_, column) => column + 1),
  };
}
