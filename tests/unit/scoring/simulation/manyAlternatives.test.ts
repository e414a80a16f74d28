import { describe, expect, it } from 'vitest';
import { simulate } from '../../../../src/scoring/simulation/simulate';
import { spread } from '../../../bench/baselines';
import { spaces } from './decisions';
import { plainSimulation } from './plainSampler';

const PLAIN = 60_000;
/** Percentage points in any one cell, as for ten alternatives. */
const WORST = 0.8;

/** Four standard errors of a plainly sampled share, in percentage points. */
function noise(share: number): number {
  return 400 * Math.sqrt((share * (1 - share)) / PLAIN);
}

describe.each([11, 16, 24])('%i alternatives, against plain independent samples', (alternatives) => {
  it.each(spaces)(`have the same chances and winning indices within ${WORST} points, weights %s`, (space) => {
    const input = { ...spread(alternatives, 8), space, ratingUncertainty: true };
    const found = simulate(input, { central: true });
    const plain = plainSimulation(input, PLAIN);
    for (const part of ['acceptability', 'winning'] as const) {
      plain[part].forEach((row, one) => {
        row.forEach((share, other) => {
          const error = 100 * Math.abs((found[part][one]?.[other] as number) - share);
          expect(error, `${part} ${one} ${other}`).toBeLessThan(WORST + noise(share));
        });
      });
    }
    plain.central.forEach((weights, a) => {
      const share = plain.acceptability[a]?.[0] as number;
      // Of fewer than a thousand samples a mean says little.
      if (weights === null || share * PLAIN < 1000) return;
      weights.forEach((weight, c) => {
        expect(Math.abs((found.central[a]?.[c] as number) - weight), `central ${a} ${c}`).toBeLessThan(0.02);
      });
    });
  });
});
