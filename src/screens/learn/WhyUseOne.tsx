import { reasonsToUseOne } from '../../catalogue/article';
import { oneDecimal } from '../../lib/numbers';
import type { Alternative } from '../../model/alternatives';
import { type Problem, problemOf } from '../../model/problem';
import { unanswered } from '../../model/unanswered';
import { useCatalogue } from '../../store/StoreContext';
import { Bullets } from './Bullets';
import { TwoViews } from './TwoViews';

/** "from 7.6 to 9.5" over some frameworks, by their rating for security. */
function securityRange({ rating }: Problem, some: readonly Alternative[]): string {
  const points = some.map(({ id }) => rating(id, 'security').point);
  return `from ${oneDecimal(Math.min(...points))} to ${oneDecimal(Math.max(...points))}`;
}

/** What a framework takes over, with protections as the plainest case. */
export function WhyUseOne() {
  const catalogue = useCatalogue();
  const problem = problemOf(catalogue, unanswered(catalogue));
  const full = problem.alternatives.filter(({ kind }) => kind === 'full-stack framework');
  const others = problem.alternatives.filter(({ kind }) => kind !== 'full-stack framework');
  return (
    <TwoViews topic="why-it-matters" more={<Bullets items={reasonsToUseOne} />}>
      <p>
        How much a framework takes over differs widely. The plainest case are the fourteen protections behind
        the rating for security: the {full.length} full-stack frameworks rate {securityRange(problem, full)}{' '}
        there, the other {others.length} {securityRange(problem, others)}.
      </p>
      <p>
        Whatever is left out, somebody has to choose, add and keep up to date. For a service that needs little
        of it, that can still be the better deal.
      </p>
    </TwoViews>
  );
}
