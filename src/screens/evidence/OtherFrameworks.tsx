import { frameworks } from '../../catalogue/frameworks';
import type { FrameworkId } from '../../catalogue/ids';
import type { Criterion } from '../../catalogue/types';
import { kindText } from '../../parts/FrameworkName';
import { Logo } from '../../parts/Logo';
import { evidenceHref } from '../../parts/RatingLink';
import styles from './OtherFrameworks.module.css';

interface OtherFrameworksProps {
  readonly framework: FrameworkId;
  readonly criterion: Criterion;
}

/** The same criterion for the framework before and the one behind, in the order of the list of all. */
export function OtherFrameworks({ framework, criterion }: OtherFrameworksProps) {
  const place = frameworks.findIndex(({ id }) => id === framework);
  const [previous, next] = [frameworks[place - 1], frameworks[place + 1]];
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
                <Logo framework={other.id} /> {other.name}
              </span>
              <span className={styles.label}>{kindText(other)}</span>
            </a>
          ),
      )}
    </nav>
  );
}
