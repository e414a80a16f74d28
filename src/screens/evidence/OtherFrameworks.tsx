import type { Criterion } from '../../catalogue/catalogue';
import type { Alternative } from '../../model/alternatives';
import { Logo } from '../../parts/Logo';
import { evidenceHref } from '../../parts/RatingLink';
import { useProblem } from '../../store/useProblem';
import styles from './OtherFrameworks.module.css';

interface OtherFrameworksProps {
  readonly alternative: Alternative;
  readonly criterion: Criterion;
}

/** The same criterion for the framework before and the one behind, in the order of the list of all. */
export function OtherFrameworks({ alternative, criterion }: OtherFrameworksProps) {
  const { alternatives } = useProblem();
  const place = alternatives.indexOf(alternative);
  const [previous, next] = [alternatives[place - 1], alternatives[place + 1]];
  return (
    <nav className={styles.nav} aria-label={`${criterion.name} of other frameworks`}>
      {[
        { label: 'Previous', other: previous },
        { label: 'Next', other: next },
      ].map(
        ({ label, other }) =>
          other && (
            <a key={label} className={styles.link} href={evidenceHref(other, criterion)}>
              <span className={styles.label}>
                {label}: {criterion.name.toLowerCase()} of
              </span>
              <span className={styles.name}>
                <Logo alternative={other} /> {other.name}
              </span>
              <span className={styles.label}>{other.kindName}</span>
            </a>
          ),
      )}
    </nav>
  );
}
