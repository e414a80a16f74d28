import { sentenceList } from '../lib/list';
import type { WayBack } from '../model/wayBack';

/** "Without Admin interface, Spring Boot is back." */
export function wayBackText({ drop, back }: WayBack): string {
  const names = sentenceList(back.map(({ name }) => name));
  const without = sentenceList(drop.map(({ name }) => name));
  const none = drop.length > 1 ? 'No single one is enough to drop. ' : '';
  return `${none}Without ${without}, ${names} ${back.length === 1 ? 'is' : 'are'} back.`;
}
