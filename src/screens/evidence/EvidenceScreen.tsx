import type { Criterion, CriterionSource } from '../../catalogue/catalogue';
import type { Id } from '../../lib/id';
import { inWords } from '../../lib/numbers';
import type { Alternative } from '../../model/alternatives';
import { BackLink } from '../../parts/BackLink';
import { CriterionName } from '../../parts/CriterionName';
import { FrameworkName } from '../../parts/FrameworkName';
import { ScreenHeading } from '../../parts/ScreenHeading';
import { useKnown } from '../../parts/useKnown';
import type { Address } from '../../routes/address';
import { addressTitle, writeAddress } from '../../routes/codec';
import { useLibrary } from '../../store/LibraryContext';
import { useProblem } from '../../store/useProblem';
import { ButtonLink } from '../../ui/Button';
import { Loaded } from '../../ui/Loaded';
import styles from './EvidenceScreen.module.css';
import { NoEvidence } from './NoEvidence';
import { OtherFrameworks } from './OtherFrameworks';
import { ProjectFitEvidence } from './ProjectFitEvidence';
import { RatedEvidence } from './RatedEvidence';
import { RatingSummary } from './RatingSummary';
import { TeamFitEvidence } from './TeamFitEvidence';

interface EvidenceProps {
  readonly alternative: Alternative;
  readonly criterion: Criterion;
}

/** Shows what the rating rests on, by what its criterion is rated from. */
function Evidence({ alternative, criterion }: EvidenceProps) {
  const library = useLibrary();
  if (criterion.from === 'languages') return <TeamFitEvidence alternative={alternative} />;
  if (alternative.own || criterion.from === 'own') {
    return <NoEvidence>Only you can rate this, so there is no evidence for it.</NoEvidence>;
  }
  if (criterion.from === 'project-types') return <ProjectFitEvidence alternative={alternative} />;
  return (
    <Loaded resource={library.evidence} what="the evidence" space="60vh">
      {(evidence) => <RatedEvidence evidence={evidence} alternative={alternative} criterion={criterion} />}
    </Loaded>
  );
}

/** What a rating by a criterion is, above the heading. */
const step: Readonly<Record<CriterionSource, string>> = {
  evidence: 'The evidence for a rating',
  'project-types': 'A rating from your answers',
  languages: 'A rating from your answers',
  own: 'A rating of your own',
};

interface EvidenceScreenProps {
  readonly framework: Id;
  readonly criterion: Id;
  /** What the screen was opened from; null when it was opened from outside. */
  readonly cameFrom: Address | null;
}

/** Where one rating comes from: its arithmetic, its interval and its sources. */
export function EvidenceScreen({ framework: id, criterion: criterionId, cameFrom }: EvidenceScreenProps) {
  const problem = useProblem();
  const known = useKnown();
  const alternative = problem.alternative(id);
  const criterion = problem.criterion(criterionId);
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <ScreenHeading
          title={addressTitle({ screen: 'evidence', framework: id, criterion: criterionId }, known)}
          step={alternative.own && criterion.from !== 'languages' ? step.own : step[criterion.from]}
        >
          <CriterionName criterion={criterion} /> of {alternative.name}
        </ScreenHeading>
        <FrameworkName alternative={alternative} link />
        <RatingSummary alternative={alternative} criterion={criterion} />
        <p className={styles.meaning}>{criterion.meaning}</p>
        <nav className={styles.ways} aria-label="From here">
          <BackLink cameFrom={cameFrom} />
          <ButtonLink href={writeAddress({ screen: 'framework', framework: id })}>
            Profile of {alternative.name}
          </ButtonLink>
          <ButtonLink href={writeAddress({ screen: 'criterion', criterion: criterionId })}>
            {criterion.name} of all {inWords(problem.alternatives.length)}
          </ButtonLink>
        </nav>
      </div>
      <Evidence alternative={alternative} criterion={criterion} />
      <OtherFrameworks alternative={alternative} criterion={criterion} />
    </div>
  );
}
