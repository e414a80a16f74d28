import { nameList } from '../lib/list';
import type { Alternative } from '../model/alternatives';

/** "Django is at least as good on every criterion that counts."; for one or more that are. */
export function dominatedText(dominatedBy: readonly Pick<Alternative, 'name'>[]): string {
  const names = nameList(dominatedBy);
  return `${names} ${dominatedBy.length === 1 ? 'is' : 'are each'} at least as good on every criterion that counts.`;
}
