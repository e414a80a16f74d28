import type { Framework } from '../../../catalogue/types';
import { sentenceList } from '../../../lib/list';
import type { CrossCheck } from '../../../model/crossChecks';

/** Whether two other methods agree with the ranking, in one line. */
export function crossCheckText(checks: readonly CrossCheck[], leaders: readonly Framework[]): string {
  const agrees = ({ first }: CrossCheck) =>
    first.length === leaders.length &&
    leaders.every(({ id }) => first.some((framework) => framework.id === id));
  const names = (frameworks: readonly Framework[]) => sentenceList(frameworks.map(({ name }) => name));
  if (checks.every(agrees)) {
    return `${sentenceList(checks.map(({ method }) => method))} put ${names(leaders)} first too.`;
  }
  return checks
    .map((check) => `${check.method} puts ${names(check.first)} first${agrees(check) ? ' too' : ''}.`)
    .join(' ');
}
