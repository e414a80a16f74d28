import type { Estimate } from '../../../../src/scoring/rating/evidence';
import type { SimulationInput } from '../../../../src/scoring/simulation/input';
import type { CentralSimulation } from '../../../../src/scoring/simulation/simulate';

/** Uniform numbers in 0..1, the same every time: mulberry32. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return (((x ^ (x >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/**
 * What `simulate` gives, as most people would write it: for each sample independent weights and ratings, scores, and
 * for each alternative who is ahead. It shares nothing with the engine. Importances have to differ.
 */
export function plainSimulation(
  { ratings, importances, space, ratingUncertainty }: SimulationInput,
  samples: number,
): CentralSimulation {
  const uniform = uniforms(1);
  const square = () => ratings.map(() => ratings.map(() => 0));
  const acceptability = square();
  const winning = square();
  const central = ratings.map(() => importances.map(() => 0));
  const byImportance = importances
    .map((importance, criterion) => ({ importance, criterion }))
    .sort((one, other) => other.importance - one.importance);

  for (let sample = 0; sample < samples; sample++) {
    const weights = drawWeights();
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const scores = ratings.map((row) =>
      row.reduce((sum, estimate, c) => sum + (weights[c] as number) * drawRating(estimate), 0),
    );
    scores.forEach((score, a) => {
      let ahead = 0;
      scores.forEach((other, b) => {
        if (other > score) ahead++;
        if (score > other) add(winning[a], b, 1 / samples);
      });
      add(acceptability[a], ahead, 1 / samples);
      if (ahead === 0) weights.forEach((weight, c) => void add(central[a], c, weight / total));
    });
  }
  return {
    acceptability,
    winning: winning.map((row, a) => row.map((share, b) => (a === b ? 0.5 : share))),
    central: central.map((sums, a) => {
      const firsts = (acceptability[a]?.[0] as number) * samples;
      return firsts === 0 ? null : sums.map((sum) => sum / firsts);
    }),
    samples,
  };

  function add(row: number[] | undefined, index: number, amount: number): void {
    if (row) row[index] = (row[index] as number) + amount;
  }

  function drawWeights(): number[] {
    if (space === 'exactly') return [...importances];
    if (space === 'roughly') return importances.map((importance) => importance * (0.75 + uniform() / 2));
    const draws = importances.map(() => -Math.log(uniform()));
    if (space === 'anything') return draws;
    const sorted = draws.sort((one, other) => other - one);
    const ordered = [...sorted];
    byImportance.forEach(({ criterion }, place) => {
      ordered[criterion] = sorted[place] as number;
    });
    return ordered;
  }

  function drawRating({ low, point, high }: Estimate): number {
    if (!ratingUncertainty || low === high) return point;
    const share = uniform();
    return share * (high - low) < point - low
      ? low + Math.sqrt(share * (high - low) * (point - low))
      : high - Math.sqrt((1 - share) * (high - low) * (high - point));
  }
}
