import { useMemo } from 'react';
import type { Id } from '../../lib/id';
import { sameItems } from '../../lib/list';
import { inWords } from '../../lib/numbers';
import { servicePlan, serviceTypes, usualServices } from '../../model/services';
import { NobodyLeft } from '../../parts/NobodyLeft';
import { whatRulesOut } from '../../parts/ruledOutText';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { AddressOf } from '../../routes/address';
import { useCatalogue, useDecision } from '../../store/StoreContext';
import { useProblem } from '../../store/useProblem';
import { Muted } from '../../ui/Muted';
import { Stack } from '../../ui/Stack';
import { Assumptions } from './Assumptions';
import { OneForAllSection } from './OneForAllSection';
import { ServiceChoice } from './ServiceChoice';
import styles from './ServicesScreen.module.css';
import { ServicesTable } from './ServicesTable';
import { planSummary } from './sentences';

interface ServicesScreenProps {
  readonly address: AddressOf<'services'>;
  /** Null stands for the usual ones. */
  readonly onServicesChange: (services: readonly Id[] | null) => void;
}

/** The best framework for each service of a larger system, and what one for all would cost. */
export function ServicesScreen({ address: { services }, onServicesChange }: ServicesScreenProps) {
  const catalogue = useCatalogue();
  const problem = useProblem();
  const decision = useDecision((present) => present);
  const usual = usualServices(catalogue);
  const chosen = useMemo(
    () => serviceTypes(catalogue).flatMap(({ id }) => ((services ?? usual).includes(id) ? id : [])),
    [catalogue, services, usual],
  );
  const plan = useMemo(() => servicePlan(catalogue, decision, chosen), [catalogue, decision, chosen]);
  return (
    <>
      <Stack gap="even">
        <ScreenHeading title="One framework per service">
          One framework per service, or one for all?
        </ScreenHeading>
        <Muted size="large">
          A system made of services can use several frameworks. This page picks the best for each service by
          your present weights, and says what it would cost to use a single one.
        </Muted>
      </Stack>
      <ServiceChoice
        chosen={chosen}
        onChange={(next) => onServicesChange(sameItems(next, usual) ? null : next)}
      />
      {plan === null ? (
        <NobodyLeft live>
          Your {whatRulesOut(problem)} rule out all {inWords(problem.alternatives.length)}, so there is nobody
          to pick from.
        </NobodyLeft>
      ) : (
        <>
          <p className={styles.summary} role="status">
            {planSummary(plan)}
          </p>
          {plan.services.length > 0 && (
            <>
              <ServicesTable plan={plan} />
              <OneForAllSection plan={plan} />
            </>
          )}
        </>
      )}
      <Assumptions />
    </>
  );
}
