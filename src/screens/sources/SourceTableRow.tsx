import { memo, useState } from 'react';
import { count } from '../../lib/numbers';
import { Day } from '../../parts/Day';
import { isOld, oldText } from '../../parts/freshness';
import { SourceLink } from '../../parts/SourceLink';
import { writeAddress } from '../../routes/codec';
import { useCatalogue } from '../../store/StoreContext';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './SourceTableRow.module.css';
import { pageName, type SourceRow, type Use } from './sourceRows';

function DayOrNone({ date, none }: { readonly date: string | null; readonly none: string }) {
  return date === null ? <span className={styles.none}>{none}</span> : <Day date={date} />;
}

function hrefOf({ framework, page }: Use): string {
  return writeAddress(
    page === 'profile'
      ? { screen: 'framework', framework: framework.id }
      : { screen: 'evidence', framework: framework.id, criterion: page.id },
  );
}

/** What rests on a source: a link to every page, and which facts on it. */
function Uses({ uses }: { readonly uses: readonly Use[] }) {
  return (
    <ul className={styles.uses}>
      {uses.map((use) => (
        <li key={pageName(use)}>
          <a href={hrefOf(use)}>{pageName(use)}</a>: {use.what.join('; ')}
        </li>
      ))}
    </ul>
  );
}

/** One source. Rows keep what they show while others come and go. */
export const SourceTableRow = memo(function SourceTableRow({ row }: { readonly row: SourceRow }) {
  const { version } = useCatalogue();
  const [open, setOpen] = useState(false);
  const { title, url, site, date, checked, obtained, uses, supports } = row;
  return (
    <tr className={styles.row}>
      <th scope="row">
        <SourceLink source={{ title, url }} />
      </th>
      <td>{site}</td>
      <td>
        <DayOrNone date={date} none="undated" />
        {date !== null && isOld(date, version) && <strong className={styles.old}>{oldText}</strong>}
      </td>
      <td>
        <DayOrNone date={checked} none="not recorded" />
      </td>
      <td>
        {obtained.length === 0 ? <span className={styles.none}>not recorded</span> : obtained.join(', ')}
      </td>
      <td>
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {count(supports, 'fact')}
            <VisuallyHidden> from {title}</VisuallyHidden>
          </summary>
          {open && <Uses uses={uses} />}
        </details>
      </td>
    </tr>
  );
});
