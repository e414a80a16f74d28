import { bench, describe } from 'vitest';
import type { SimulationInput } from '../../src/scoring/simulation/input';
import { weightsFromImportances } from '../../src/scoring/weights/weights';
import { spaces } from '../unit/scoring/simulation/decisions';
import { plainSimulation } from '../unit/scoring/simulation/plainSampler';
import { decisionOf, largestError, references } from '../unit/scoring/simulation/tenMillion';
import { spread } from './baselines';
import { bundledEngine } from './bundledEngine';

// Each group is to be read as ratios: the machines are shared, and a plain baseline runs beside the real thing.

const { simulate, stabilityInterval } = await bundledEngine();

const [first] = references;
if (first === undefined) throw new Error('tests/fixtures/tenMillion.json holds no decision');

const errors = Object.fromEntries(
  references.map((reference) => [
    reference.name,
    Object.fromEntries(spaces.map((space) => [space, largestError(reference, space).toFixed(2)])),
  ]),
);
console.log(
  'Largest error over the rank table in percentage points, ratings uncertain, against 10,000,000 samples',
);
console.table(errors);

for (const space of spaces) {
  const decision = decisionOf(first, space);
  const { samples } = simulate(decision);
  describe(`robustness, 10 x 8, weights ${space}, ratings uncertain, ${samples} samples; the bar is 6 ms`, () => {
    bench('simulate', () => {
      simulate(decision);
    });

    bench('plain baseline: independent draws, all pairs compared', () => {
      plainSimulation(decision, samples);
    });
  });
}

describe('100,000 samples of 10 x 6, any weights, ratings fixed; the aim is 15 ms', () => {
  const decision: SimulationInput = {
    ...spread(10, 6),
    space: 'anything',
    ratingUncertainty: false,
    samples: 100_000,
  };

  bench('simulate', () => {
    simulate(decision);
  });

  bench('plain baseline: independent draws, all pairs compared', () => {
    plainSimulation(decision, 100_000);
  });
});

describe('central weights from the same samples, 10 x 8, 65,536 samples', () => {
  const decision = decisionOf(first, 'roughly');

  bench('without', () => {
    simulate(decision);
  });

  bench('with', () => {
    simulate(decision, { central: true });
  });
});

describe('stability, 10 x 8', () => {
  const points = first.ratings.map((row) => row.map(({ point }) => point));
  const weights = weightsFromImportances(first.importances);

  bench('the intervals of all eight criteria', () => {
    weights.forEach((_, criterion) => {
      stabilityInterval(points, weights, criterion);
    });
  });
});

/** The same work but for one size. Time is meant to grow linearly with samples and criteria. */
function growth(
  title: string,
  sizes: readonly (readonly [label: string, decision: SimulationInput])[],
): void {
  describe(title, () => {
    for (const [label, decision] of sizes) {
      bench(label, () => {
        simulate(decision);
      });
    }
  });
}

const uncertain = { space: 'anything', ratingUncertainty: true } as const;

growth(
  'growth with the samples, 10 x 8',
  [32_768, 131_072, 524_288].map((samples) => [
    `${samples} samples`,
    { ...spread(10, 8), ...uncertain, samples },
  ]),
);

growth(
  'growth with the criteria, 10 alternatives, 65,536 samples',
  [5, 10, 20, 40].map((criteria) => [
    `10 x ${criteria}`,
    { ...spread(10, criteria), ...uncertain, samples: 65_536 },
  ]),
);

growth(
  'growth with the alternatives, 8 criteria, 65,536 samples; comparing pairs, so quadratic in the end',
  [10, 11, 16, 24, 48].map((alternatives) => [
    `${alternatives} x 8`,
    { ...spread(alternatives, 8), ...uncertain, samples: 65_536 },
  ]),
);
