import { useMemo } from 'react';
import { serviceTypeIds, usualServices } from '../../catalogue/serviceTypes';
import type { Id } from '../../lib/id';
import { sameItems } from '../../lib/list';
import { selectWayBack } from '../../model/candidates';
import { servicePlan } from '../../model/services';
import { ScreenHeading } from '../../parts/ScreenHeading';
import { wayBackText } from '../../parts/wayBackText';
import type { AddressOf } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import { useDecision } from '../../store/StoreContext';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
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
export function ServicesScreen({
  address: { services = usualServices },
  onServicesChange,
}: ServicesScreenProps) {
  const chosen = useMemo(() => serviceTypeIds.filter((id) => services.includes(id)), [services]);
  const decision = useDecision((answers) => answers);
  const wayBack = useDecision(selectWayBack);
  const plan = useMemo(() => servicePlan(decision, chosen), [decision, chosen]);
  return (
    <>
      <div className={styles.top}>
        <ScreenHeading title="One framework per service">
          One framework per service, or one for all?
        </ScreenHeading>
        <p className={styles.lead}>
          A system made of services can use several frameworks. This page picks the best for each service by
          your present weights, and says what it would cost to use a single one.
        </p>
      </div>
      <ServiceChoice
        chosen={chosen}
        onChange={(next) => onServicesChange(sameItems(next, usualServices) ? null : next)}
      />
      {plan === null ? (
        <Notice
          tone="warning"
          live
          actions={
            <ButtonLink href={writeAddress({ screen: 'must-haves', returnTo: 'results' })}>
              Change the must-haves
            </ButtonLink>
          }
        >
          <p>
            Your must-haves rule out all ten, so there is nobody to pick from.{' '}
            {wayBack && wayBackText(wayBack)}
          </p>
        </Notice>
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
      <Assumptions decision={decision} />
    </>
  );
}
