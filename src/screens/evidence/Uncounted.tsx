import { contextTitles } from '../../catalogue/evidenceTitles';
import type { RatedCriterionId } from '../../catalogue/ids';
import { longDate } from '../../lib/dates';
import type { UncountedRecord } from '../../model/derivation';
import { figureText, unitText } from '../../parts/figureText';
import { SourceLine } from '../../parts/SourceLine';
import type { Rating } from '../../scoring/rating/ratings';
import { inputTitles } from './intervalText';
import styles from './Uncounted.module.css';

interface UncountedProps {
  readonly records: readonly UncountedRecord[];
  readonly rating: Rating;
}

function Entry({ record }: { readonly record: UncountedRecord }) {
  const { status, variant, note } = record;
  if (status === 'gap') {
    return (
      <>
        Looked for and not found{record.date !== undefined && `, ${longDate(record.date)}`}. {note}
      </>
    );
  }
  const { value, unit, source, date, checked, obtained } = record;
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
  const titleOf = (id: string) =>
    contextTitles[rating.criterion as RatedCriterionId][id] ?? titles.get(id) ?? id;
  return (
    <section className={styles.section} aria-labelledby="uncounted">
      <h2 id="uncounted">Shown, not rated</h2>
      <p className={styles.text}>Context that the rating does not count.</p>
      <dl className={styles.list}>
        {records.map((record) => (
          <div key={`${record.indicator} ${record.variant ?? ''} ${record.value}`}>
            <dt>{titleOf(record.indicator)}</dt>
            <dd>
              <Entry record={record} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
