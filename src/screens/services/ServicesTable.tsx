import { itemAt } from '../../lib/list';
import { oneDecimal } from '../../lib/numbers';
import type { ServicePlan } from '../../model/services';
import type { Standing } from '../../model/standings';
import { FrameworkName } from '../../parts/FrameworkName';
import { Muted } from '../../ui/Muted';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { Stack } from '../../ui/Stack';
import styles from './ServicesTable.module.css';

/** Those who share one place of a service. */
function Sharing({ standings }: { readonly standings: readonly Standing[] }) {
  const [one] = standings;
  if (one === undefined) return 'none';
  return (
    <ul className={styles.place}>
      {standings.map(({ alternative }) => (
        <li key={alternative.id}>
          <FrameworkName alternative={alternative} kind={false} link />
          <Muted as="span" className={styles.detail}>
            {oneDecimal(one.score)} points, {alternative.languageName}
          </Muted>
        </li>
      ))}
      {standings.length > 1 && <Muted as="li">a tie</Muted>}
    </ul>
  );
}

/** The best and the next best for every service. */
export function ServicesTable({ plan }: { readonly plan: ServicePlan }) {
  const single = plan.singles[0];
  return (
    <Stack as="section" gap="even" aria-labelledby="services-heading">
      <h2 id="services-heading">The best framework for each service</h2>
      <ScrollRegion name="Table of services that scrolls">
        <table className={styles.table} aria-labelledby="services-heading">
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">Best</th>
              <th scope="col">Runner-up</th>
              <th scope="col" className={styles.figure}>
                Margin
              </th>
              {single && (
                <th scope="col" className={styles.figure}>
                  Lost with {single.alternative.name} for all
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {plan.services.map(({ type, first, second, margin }, index) => (
              <tr key={type.id}>
                <th scope="row">{type.name}</th>
                <td>
                  <Sharing standings={first} />
                </td>
                <td>
                  <Sharing standings={second} />
                </td>
                <td className={styles.figure}>{margin === null ? 'none' : oneDecimal(margin)}</td>
                {single && <td className={styles.figure}>{oneDecimal(itemAt(single.losses, index))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Stack>
  );
}
