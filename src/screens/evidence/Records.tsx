import { figureText, unitText } from '../../parts/figureText';
import { SourceLine } from '../../parts/SourceLine';
import type { GapRecord, RatedRecord } from '../../scoring/rating/evidence';
import { GapText } from './GapText';
import styles from './Records.module.css';

interface RecordsProps {
  readonly records: readonly (RatedRecord | GapRecord)[];
}

function valueText({ value, unit }: RatedRecord): string {
  return typeof value === 'number' ? figureText(value) + unitText(unit) : value;
}

/** Names of entries such as "java/spring 3.4" stay as they are. */
function asSentence(variant: string): string {
  const text = variant.replace(/^[a-z](?=[a-z-]*[ :])/, (letter) => letter.toUpperCase());
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** One record; its value is repeated where several stand together. */
function RecordEntry({
  record,
  several,
}: {
  readonly record: RatedRecord | GapRecord;
  readonly several: boolean;
}) {
  if (record.status === 'gap') {
    return (
      <li>
        <GapText record={record} />
      </li>
    );
  }
  const { variant, source, date, checked, obtained, note, status } = record;
  return (
    <li>
      {several && `${valueText(record)}${status === 'unconfirmed' ? ', unconfirmed' : ''}. `}
      {variant !== undefined && `${asSentence(variant)} `}
      <SourceLine source={source} date={date} checked={checked} obtained={obtained} />
      {note !== undefined && ` ${note}`}
    </li>
  );
}

/** The records behind one input, each with its source; their geometric mean counts where there are several. */
export function Records({ records }: RecordsProps) {
  const several = records.length > 1;
  if (records.length === 0) return null;
  return (
    <>
      {several && <p>The geometric mean of {records.length} entries:</p>}
      <ul className={styles.list}>
        {records.map((record) => (
          <RecordEntry key={`${record.variant ?? ''} ${record.value}`} record={record} several={several} />
        ))}
      </ul>
    </>
  );
}
