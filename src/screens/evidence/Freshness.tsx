import { dateRange } from '../../lib/dates';
import { count } from '../../lib/numbers';
import { Day } from '../../parts/Day';
import { ageText, isOld, oldText } from '../../parts/freshness';
import type { Rating } from '../../scoring/rating/ratings';
import { useCatalogue } from '../../store/StoreContext';
import { countedRecords } from './counted';
import styles from './Freshness.module.css';

function Dated({ date }: { readonly date: string }) {
  const { version } = useCatalogue();
  return (
    <>
      <Day date={date} /> ({ageText(date, version)})
    </>
  );
}

/** How old what the rating rests on was when it was last checked. */
export function Freshness({ rating }: { readonly rating: Rating }) {
  const { version } = useCatalogue();
  const records = countedRecords(rating);
  const dates = records.flatMap(({ date }) => date ?? []);
  const range = dateRange(dates);
  const checks = dateRange(records.map(({ checked }) => checked));
  const undated = records.length - dates.length;
  const old = dates.filter((date) => isOld(date, version)).length;
  return (
    <p className={styles.text}>
      The rating rests on {count(records.length, 'record')}
      {range !== null &&
        (range.oldest === range.newest ? (
          <>
            , dated <Dated date={range.newest} />
          </>
        ) : (
          <>
            : the oldest is dated <Dated date={range.oldest} />, the newest <Dated date={range.newest} />
          </>
        ))}
      . {undated > 0 && `${count(undated, 'record is', 'records are')} undated. `}
      {old > 0 && `${count(old, 'record is', 'records are')} ${oldText}. `}
      {checks !== null && (
        <>
          Every source was looked up
          {checks.oldest === checks.newest ? ' on ' : ' between '}
          <Day date={checks.oldest} />
          {checks.oldest !== checks.newest && (
            <>
              {' and '}
              <Day date={checks.newest} />
            </>
          )}
          .
        </>
      )}
    </p>
  );
}
