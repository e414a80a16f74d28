import type { WeighedCriterion } from '../store/selectors/criteria';

/** A weight as people read it: whole percent, and never 0 for a criterion that counts a little. */
export function shareText({ weight, percent }: Pick<WeighedCriterion, 'weight' | 'percent'>): string {
  return weight > 0 && percent === 0 ? 'under 1 %' : `${percent} %`;
}
