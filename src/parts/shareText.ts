import { percent } from '../lib/percent';
import type { WeighedCriterion } from '../model/criteria';

/** A weight as people read it: whole percent, and never 0 for a criterion that counts a little. */
export function shareText({ weight, percent: whole }: Pick<WeighedCriterion, 'weight' | 'percent'>): string {
  return weight > 0 && whole === 0 ? `under ${percent(1)}` : percent(whole);
}
