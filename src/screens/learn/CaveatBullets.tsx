import { caveats } from '../../catalogue/caveats';
import type { Id } from '../../lib/id';
import { own } from '../../lib/own';
import { SourceLink } from '../../parts/SourceLink';
import styles from './Bullets.module.css';

/** What has to be known beside all ratings by a criterion, and no single one of them says. */
export function CaveatBullets({ criterion }: { readonly criterion: Id }) {
  const known = own(caveats, criterion) ?? [];
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
