import type { CrossCheck } from '../../store/selectors/crossChecks';

/** Whether two other methods agree with the ranking, in one line. */
export function crossCheckText(
  checks: readonly CrossCheck[],
  leader: { readonly id: string; readonly name: string },
) {
  const agreeing = checks.filter(({ first }) => first.id === leader.id);
  if (agreeing.length === checks.length) {
    return `${checks.map(({ method }) => method).join(' and ')} put ${leader.name} first too.`;
  }
  return checks
    .map(({ method, first }) =>
      first.id === leader.id
        ? `${method} puts ${leader.name} first too.`
        : `${method} puts ${first.name} first.`,
    )
    .join(' ');
}
