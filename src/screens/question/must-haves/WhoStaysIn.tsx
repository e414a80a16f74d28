import { count } from '../../../lib/numbers';
import { selectCandidates, selectWayBack } from '../../../model/candidates';
import { FrameworkName } from '../../../parts/FrameworkName';
import { ruledOutText } from '../../../parts/ruledOutText';
import { wayBackText } from '../../../parts/wayBackText';
import { useDecision } from '../../../store/StoreContext';
import { Notice } from '../../../ui/Notice';
import styles from './WhoStaysIn.module.css';

/** Who is left under the present must-haves, and why the others are not. */
export function WhoStaysIn() {
  const candidates = useDecision(selectCandidates);
  const wayBack = useDecision(selectWayBack);
  const out = candidates.filter(({ ruledOut }) => ruledOut.length > 0);
  const left = candidates.length - out.length;
  return (
    <section className={styles.section} aria-labelledby="stays-in-heading">
      <h2 id="stays-in-heading">Who stays in</h2>
      <p role="status">
        {out.length === 0
          ? 'All ten stay in.'
          : `${count(left, 'framework stays', 'frameworks stay')} in, ${count(out.length, 'is', 'are')} ruled out.`}
      </p>
      {left === 0 && (
        <Notice tone="warning">
          <p>
            No framework meets all of these, so the results have nobody to rank.{' '}
            {wayBack && wayBackText(wayBack)}
          </p>
        </Notice>
      )}
      {out.length > 0 && (
        <ul className={styles.list}>
          {out.map(({ framework, ruledOut }) => (
            <li key={framework.id}>
              <FrameworkName framework={framework} kind={false} />
              <span className={styles.reason}>{ruledOutText(ruledOut)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
