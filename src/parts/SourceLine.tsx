import type { IsoDate, Obtained, PartialDate, Source } from '../scoring/rating/evidence';
import { useCatalogue } from '../store/StoreContext';
import { Muted } from '../ui/Muted';
import { Day } from './Day';
import { ageText, isOld, oldText } from './freshness';
import styles from './SourceLine.module.css';
import { SourceLink } from './SourceLink';

interface SourceLineProps {
  readonly source: Source;
  /** Of publication or measurement, where known. */
  readonly date?: PartialDate | undefined;
  /** The day on which the source was looked up. */
  readonly checked?: IsoDate | undefined;
  readonly obtained?: Obtained | undefined;
}

/** "github.com": who publishes it, as far as an address tells. */
export function siteOf({ url }: Source): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

const obtainedText: Readonly<Record<Obtained, string>> = {
  'official documentation': 'read in the official documentation',
  'raw file': 'read in the raw file',
  'quoted by a third party': 'quoted by a third party',
  'counted from the repository history': 'counted from the repository history',
};

/** One source: what it is, where it stands, how old it was at the last check, when it was looked up and how. */
export function SourceLine({ source, date, checked, obtained }: SourceLineProps) {
  const { version } = useCatalogue();
  return (
    <span className={styles.line}>
      <SourceLink source={source} />{' '}
      <Muted as="span" size="same">
        ({siteOf(source)})
      </Muted>
      ,{' '}
      {date === undefined ? (
        'undated'
      ) : (
        <>
          dated <Day date={date} />, {ageText(date, version)}
          {isOld(date, version) && (
            <>
              {' '}
              <strong className={styles.old}>{oldText}</strong>
            </>
          )}
        </>
      )}
      {checked !== undefined && (
        <>
          ; checked <Day date={checked} />
        </>
      )}
      {obtained !== undefined && `, ${obtainedText[obtained]}`}.
    </span>
  );
}
