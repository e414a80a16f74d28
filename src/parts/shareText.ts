import { percent } from '../lib/percent';
import type { Weighting } from '../model/weightings';

/** A weight as people read it: whole percent, and never 0 for a criterion that counts a little. */
export function shareText({ weight, percent: whole }: Pick<Weighting, 'weight' | 'percent'>): string {
  return weight > 0 && whole === 0 ? `under ${percent(1)}` : percent(whole);
}
