import { caveats } from '../../catalogue/caveats';
import { criterionById } from '../../catalogue/criteria';
import type { RatedCriterionId } from '../../catalogue/ids';
import type { Framework } from '../../catalogue/types';
import type { DerivedEvidence } from '../../model/derivedEvidence';
import { Caveats } from './Caveats';
import { FitSteps } from './FitSteps';
import { Freshness } from './Freshness';
import { IndicatorTable } from './IndicatorTable';
import { IntervalSection } from './IntervalSection';
import { PartsTable } from './PartsTable';
import styles from './RatedEvidence.module.css';
import { Uncounted } from './Uncounted';

interface RatedEvidenceProps {
  readonly evidence: DerivedEvidence;
  readonly framework: Framework;
  readonly criterion: RatedCriterionId;
}

/** Everything behind a rating that is derived from evidence. */
export function RatedEvidence({ evidence, framework, criterion }: RatedEvidenceProps) {
  const { derivedRating, uncountedRecords } = evidence;
  const rating = derivedRating(framework.id, criterion);
  const beside = (caveats[criterion] ?? []).filter(
    (caveat) => caveat.framework === undefined || caveat.framework === framework.id,
  );
  return (
    <>
      <Freshness rating={rating} />
      <section className={styles.section} aria-labelledby="arithmetic">
        <h2 id="arithmetic">How the rating comes about</h2>
        <PartsTable rating={rating} />
        {rating.parts.map((part) =>
          part.kind === 'fit' ? (
            <FitSteps key={part.id} part={part} framework={framework} criterion={criterionById[criterion]} />
          ) : (
            <IndicatorTable key={part.id} part={part} framework={framework} />
          ),
        )}
      </section>
      <IntervalSection rating={rating} />
      <Caveats caveats={beside} />
      <Uncounted records={uncountedRecords(framework.id, criterion)} rating={rating} />
    </>
  );
}
