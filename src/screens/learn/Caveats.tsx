import { caveats } from '../../catalogue/caveats';
import type { RatedCriterionId } from '../../catalogue/ids';
import { SourceLink } from '../../parts/SourceLink';
import styles from './Bullets.module.css';

/** What no single rating says about all of them. */
export function Caveats({ criterion }: { readonly criterion: RatedCriterionId }) {
  const known = caveats[criterion] ?? [];
  if (known.length === 0) return null;
  return (
    <ul className={styles.list}>
      {known.map(({ text, source }) => (
        <li key={text}>
          {text} {source && <SourceLink source={source} />}
        </li>
      ))}
    </ul>
  );
}
