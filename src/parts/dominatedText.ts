import type { Framework } from '../catalogue/types';
import { sentenceList } from '../lib/list';

/** "Django is at least as good on every criterion that counts."; for one or more that are. */
export function dominatedText(dominatedBy: readonly Framework[]): string {
  const names = sentenceList(dominatedBy.map(({ name }) => name));
  return `${names} ${dominatedBy.length === 1 ? 'is' : 'are each'} at least as good on every criterion that counts.`;
}
