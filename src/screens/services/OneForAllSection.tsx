import { pointsText } from '../../lib/numbers';
import type { ServicePlan } from '../../model/services';
import { FrameworkName } from '../../parts/FrameworkName';
import { Stack } from '../../ui/Stack';
import styles from './OneForAllSection.module.css';
import { largestLoss } from './sentences';

/** How many are shown: the cheapest, and two to hold against it. */
const SHOWN = 3;

/** The frameworks that cost least as the only one. */
export function OneForAllSection({ plan }: { readonly plan: ServicePlan }) {
  return (
    <Stack as="section" gap="even" measured aria-labelledby="one-for-all-heading">
      <h2 id="one-for-all-heading">With one framework for all</h2>
      <p>
        One language to know, one runtime to keep up to date, code that can move between services. What it
        costs are the points that it stays below the best of each service.
      </p>
      <ol className={styles.list}>
        {plan.singles.slice(0, SHOWN).map((single) => (
          <li key={single.alternative.id}>
            <FrameworkName alternative={single.alternative} link />
            <span>
              {pointsText(single.meanLoss)} below the best on average; most: {largestLoss(plan, single)}.
              Needs {single.alternative.languageName}.
            </span>
          </li>
        ))}
      </ol>
    </Stack>
  );
}
