import { ratings } from 'virtual:ten-to-one/ratings';
import { reasonsToUseOne } from '../../catalogue/article';
import { frameworks } from '../../catalogue/frameworks';
import type { Framework } from '../../catalogue/types';
import { oneDecimal } from '../../lib/numbers';
import { Bullets } from './Bullets';
import { TwoViews } from './TwoViews';

/** "from 7.6 to 9.5" over some frameworks, by their rating for security. */
function securityRange(some: readonly Framework[]): string {
  const points = some.map(({ id }) => ratings[id].security[1]);
  return `from ${oneDecimal(Math.min(...points))} to ${oneDecimal(Math.max(...points))}`;
}

/** What a framework takes over, with protections as the plainest case. */
export function WhyUseOne() {
  const full = frameworks.filter(({ kind }) => kind === 'full-stack framework');
  const others = frameworks.filter(({ kind }) => kind !== 'full-stack framework');
  return (
    <TwoViews topic="why-it-matters" more={<Bullets items={reasonsToUseOne} />}>
      <p>
        How much a framework takes over differs widely. The plainest case are the fourteen protections behind
        the rating for security: the {full.length} full-stack frameworks rate {securityRange(full)} there, the
        other {others.length} {securityRange(others)}.
      </p>
      <p>
        Whatever is left out, somebody has to choose, add and keep up to date. For a service that needs little
        of it, that can still be the better deal.
      </p>
    </TwoViews>
  );
}
