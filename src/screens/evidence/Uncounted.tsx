import type { UncountedRecord } from '../../catalogue/derivation';
import { contextTitles } from '../../catalogue/evidenceTitles';
import { own } from '../../lib/own';
import { figureText, unitText } from '../../parts/figureText';
import { SourceLine } from '../../parts/SourceLine';
import type { Rating } from '../../scoring/rating/ratings';
import { GapText } from './GapText';
import { inputTitles } from './intervalText';
import styles from './Uncounted.module.css';

interface UncountedProps {
  readonly records: readonly UncountedRecord[];
  readonly rating: Rating;
}

/** What one record says and where it was found. */
function ContextEntry({ record }: { readonly record: UncountedRecord }) {
  if (record.status === 'gap') return <GapText record={record} />;
  const { variant, note, value, unit, source, date, checked, obtained } = record;
  return (
    <>
      <span className={styles.value}>
        {typeof value === 'number' ? figureText(value) : value}
        {unitText(unit)}
      </span>
      {variant !== undefined && ` (${variant})`}. {note !== undefined && `${note} `}
      <span className={styles.source}>
        <SourceLine source={source} date={date} checked={checked} obtained={obtained} />
      </span>
    </>
  );
}

/** Context: shown beside the rating, and no part of it. */
export function Uncounted({ records, rating }: UncountedProps) {
  if (records.length === 0) return null;
  const titles = inputTitles(rating);
  const context = own(contextTitles, rating.criterion) ?? {};
  const titleOf = (id: string) => own(context, id) ?? titles.get(id) ?? id;
  return (
    <section className={styles.section} aria-labelledby="uncounted">
      <h2 id="uncounted">Shown, not rated</h2>
      <p className={styles.text}>Context that the rating does not count.</p>
      <dl className={styles.list}>
        {records.map((record) => (
          <div key={`${record.indicator} ${record.variant ?? ''} ${record.value}`}>
            <dt>{titleOf(record.indicator)}</dt>
            <dd>
              <ContextEntry record={record} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
