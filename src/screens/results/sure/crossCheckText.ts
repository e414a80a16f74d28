import { nameList, sentenceList } from '../../../lib/list';
import type { Alternative } from '../../../model/alternatives';
import type { CrossCheck } from '../../../model/crossChecks';

/** Whether two other methods agree with the ranking, in one line. */
export function crossCheckText(checks: readonly CrossCheck[], leaders: readonly Alternative[]): string {
  const agrees = ({ first }: CrossCheck) =>
    first.length === leaders.length &&
    leaders.every(({ id }) => first.some((alternative) => alternative.id === id));
  if (checks.every(agrees)) {
    return `${sentenceList(checks.map(({ method }) => method))} put ${nameList(leaders)} first too.`;
  }
  return checks
    .map((check) => `${check.method} puts ${nameList(check.first)} first${agrees(check) ? ' too' : ''}.`)
    .join(' ');
}
