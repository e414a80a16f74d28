import { describe, expect, it } from 'vitest';
import { spaces } from './decisions';
import { largestError, references } from './tenMillion';

/** Percentage points in any one of the hundred cells of a rank table. */
const WORST = 0.8;
/** The same on the mean over the tables. */
const USUAL = 0.4;

describe('the sampled chances, against ten million plain samples', () => {
  it.each(references.map((reference) => [reference.name, reference] as const))(
    `are at most ${WORST} percentage points off: %s`,
    (_, reference) => {
      for (const space of spaces) expect(largestError(reference, space), space).toBeLessThan(WORST);
    },
  );

  it(`have a largest error of ${USUAL} percentage points on the mean`, () => {
    const errors = references.flatMap((reference) => spaces.map((space) => largestError(reference, space)));
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(USUAL);
  });
});
