import type { Criterion } from '../../catalogue/catalogue';
import { caveats } from '../../catalogue/caveats';
import type { DerivedEvidence } from '../../catalogue/derivation';
import { own } from '../../lib/own';
import type { Alternative } from '../../model/alternatives';
import { Caveats } from './Caveats';
import { Freshness } from './Freshness';
import { IndicatorTable } from './IndicatorTable';
import { IntervalSection } from './IntervalSection';
import { NoEvidence } from './NoEvidence';
import { PartsTable } from './PartsTable';
import styles from './RatedEvidence.module.css';
import { SuiteSteps } from './SuiteSteps';
import { Uncounted } from './Uncounted';

interface RatedEvidenceProps {
  readonly evidence: DerivedEvidence;
  readonly alternative: Alternative;
  readonly criterion: Criterion;
}

/** Everything behind a rating that is derived from evidence. */
export function RatedEvidence({ evidence, alternative, criterion }: RatedEvidenceProps) {
  const { derivedRating, uncountedRecords } = evidence;
  const rating = derivedRating(alternative.id, criterion.id);
  const beside = (own(caveats, criterion.id) ?? []).filter(
    (caveat) => caveat.framework === undefined || caveat.framework === alternative.id,
  );
  if (rating === null) {
    return <NoEvidence>This version of the data holds no records on which the rating could rest.</NoEvidence>;
  }
  return (
    <>
      <Freshness rating={rating} />
      <section className={styles.section} aria-labelledby="arithmetic">
        <h2 id="arithmetic">How the rating comes about</h2>
        <PartsTable rating={rating} />
        {rating.parts.map((part) =>
          part.kind === 'fit' ? (
            <SuiteSteps key={part.id} part={part} alternative={alternative} criterion={criterion} />
          ) : (
            <IndicatorTable key={part.id} part={part} alternative={alternative} />
          ),
        )}
      </section>
      <IntervalSection rating={rating} />
      <Caveats caveats={beside} />
      <Uncounted records={uncountedRecords(alternative.id, criterion.id)} rating={rating} />
    </>
  );
}
