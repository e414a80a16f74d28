import { count, inWords } from '../../../lib/numbers';
import { FrameworkName } from '../../../parts/FrameworkName';
import { NobodyLeft } from '../../../parts/NobodyLeft';
import { ruledOutText } from '../../../parts/ruledOutText';
import { useProblem } from '../../../store/useProblem';
import styles from './WhoStaysIn.module.css';

/** Lists who is left under the present must-haves, and why the others are not. */
export function WhoStaysIn() {
  const { alternatives, ruledOut } = useProblem();
  const out = alternatives.filter(({ id }) => ruledOut(id).length > 0);
  const left = alternatives.length - out.length;
  return (
    <section className={styles.section} aria-labelledby="stays-in-heading">
      <h2 id="stays-in-heading">Who stays in</h2>
      <p role="status">
        {out.length === 0
          ? `All ${inWords(alternatives.length)} stay in.`
          : `${count(left, 'framework stays', 'frameworks stay')} in, ${count(out.length, 'is', 'are')} ruled out.`}
      </p>
      {left === 0 && (
        <NobodyLeft withoutLink>
          No framework meets all of these, so the results have nobody to rank.
        </NobodyLeft>
      )}
      {out.length > 0 && (
        <ul className={styles.list}>
          {out.map((alternative) => (
            <li key={alternative.id}>
              <FrameworkName alternative={alternative} kind={false} />
              <span className={styles.reason}>{ruledOutText(ruledOut(alternative.id))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
