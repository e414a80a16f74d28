import { criterionById } from '../../catalogue/criteria';
import { frameworkById } from '../../catalogue/frameworks';
import type { FrameworkId } from '../../catalogue/ids';
import { count } from '../../lib/numbers';
import type { DerivedEvidence } from '../../model/derivedEvidence';
import { evidenceHref } from '../../parts/RatingLink';
import { SourceLine } from '../../parts/SourceLine';
import styles from './SupportWindow.module.css';

interface SupportWindowProps {
  readonly framework: FrameworkId;
  readonly evidence: DerivedEvidence;
}

/** The longest free security support among the supported versions, as the rating counts it, or that none is published. */
export function SupportWindow({ framework, evidence: { derivedRating } }: SupportWindowProps) {
  const records = derivedRating(framework, 'community')
    .parts.flatMap((part) => (part.kind === 'indicators' ? part.indicators : []))
    .filter(({ id }) => id === 'support-months')
    .flatMap((indicator) => indicator.records);
  const href = evidenceHref(frameworkById[framework], criterionById.community);
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
