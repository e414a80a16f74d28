import { nameList } from '../lib/list';
import type { WayBack } from '../model/wayBack';

/** "Without Admin interface, Spring Boot is back." */
export function wayBackText({ drop, back }: WayBack): string {
  const none = drop.length > 1 ? 'No single one is enough to drop. ' : '';
  return `${none}Without ${nameList(drop)}, ${nameList(back)} ${back.length === 1 ? 'is' : 'are'} back.`;
}
