import { bench, describe } from 'vitest';
import { bundledEngine } from './bundledEngine';

const { rank } = await bundledEngine();

const alternatives = 10;
const criteria = 8;

// Spread over 0..10 without a random generator, so that every run ranks the same table.
const ratings = Array.from({ length: alternatives }, (_, row) =>
  Array.from({ length: criteria }, (_, column) => ((row * 37 + column * 53) % 101) / 10.1),
);
const weights = Array.from({ length: criteria }, (_, column) => (column + 1) / 36);

/** The same ranks as most people would write them: no check, no contributions, sorted scores. */
function plainRanks(): number[] {
  const scores = ratings.map((row) =>
    row.reduce((sum, rating, criterion) => sum + 10 * rating * (weights[criterion] as number), 0),
  );
  const sorted = scores.toSorted((one, other) => other - one);
  return scores.map((score) => sorted.indexOf(score) + 1);
}

describe(`ranking ${alternatives} alternatives by ${criteria} criteria; the bar is 50 microseconds`, () => {
  bench('rank', () => {
    rank(ratings, weights);
  });

  bench('plain baseline', () => {
    plainRanks();
  });
});
