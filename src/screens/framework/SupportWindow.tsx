import type { DerivedEvidence } from '../../catalogue/derivation';
import type { Id } from '../../lib/id';
import { count } from '../../lib/numbers';
import { evidenceHref } from '../../parts/RatingLink';
import { SourceLine } from '../../parts/SourceLine';
import styles from './SupportWindow.module.css';

interface SupportWindowProps {
  readonly framework: Id;
  readonly evidence: DerivedEvidence;
}

/** The longest free security support among the supported versions, as the rating counts it, or that none is published. */
export function SupportWindow({ framework, evidence: { derivedRating } }: SupportWindowProps) {
  const parts = derivedRating(framework, 'community')?.parts ?? [];
  const records = parts
    .flatMap((part) => (part.kind === 'indicators' ? part.indicators : []))
    .filter(({ id }) => id === 'support-months')
    .flatMap((indicator) => indicator.records);
  const href = evidenceHref({ id: framework }, { id: 'community' });
  return (
    <>
      {records.map((record) =>
        record.status === 'gap' ? (
          <p key={record.note}>
            No published window of security support. {record.note}{' '}
            <a href={href}>What that does to the rating of its community support</a>
          </p>
        ) : (
          <p key={record.source.url}>
            {count(Number(record.value), 'month')} of free security support, the longest of the versions
            supported now. {record.note} <a href={href}>In the rating of its community support</a>
            <span className={styles.source}>
              <SourceLine
                source={record.source}
                date={record.date}
                checked={record.checked}
                obtained={record.obtained}
              />
            </span>
          </p>
        ),
      )}
    </>
  );
}
