import { criteria } from '../../catalogue/criteria';
import { frameworks } from '../../catalogue/frameworks';
import { ratedCriterionIds } from '../../catalogue/ids';
import type { Criterion, Framework } from '../../catalogue/types';
import { byId, type Id } from '../../lib/id';
import { derivedEvidence } from '../../model/derivedEvidence';
import { BackLink } from '../../parts/BackLink';
import { CriterionName } from '../../parts/CriterionName';
import { FrameworkName } from '../../parts/FrameworkName';
import { ScreenHeading } from '../../parts/ScreenHeading';
import { useKnown } from '../../parts/useKnown';
import type { Address } from '../../routes/address';
import { addressTitle, writeAddress } from '../../routes/codec';
import { ButtonLink } from '../../ui/Button';
import { Loaded } from '../../ui/Loaded';
import styles from './EvidenceScreen.module.css';
import { OtherFrameworks } from './OtherFrameworks';
import { ProjectFitEvidence } from './ProjectFitEvidence';
import { RatedEvidence } from './RatedEvidence';
import { RatingSummary } from './RatingSummary';
import { TeamFitEvidence } from './TeamFitEvidence';

interface EvidenceScreenProps {
  readonly framework: Id;
  readonly criterion: Id;
  /** What the screen was opened from; null when it was opened from outside. */
  readonly cameFrom: Address | null;
}

interface EvidenceProps {
  readonly framework: Framework;
  readonly criterion: Criterion['id'];
}

function Evidence({ framework, criterion }: EvidenceProps) {
  if (criterion === 'project-fit') return <ProjectFitEvidence framework={framework} />;
  if (criterion === 'team-fit') return <TeamFitEvidence framework={framework} />;
  return (
    <Loaded resource={derivedEvidence} what="the evidence" space="60vh">
      {(evidence) => <RatedEvidence evidence={evidence} framework={framework} criterion={criterion} />}
    </Loaded>
  );
}

/** Where one rating comes from: its arithmetic, its interval and its sources. */
export function EvidenceScreen({ framework: id, criterion: criterionId, cameFrom }: EvidenceScreenProps) {
  const known = useKnown();
  const framework = byId(frameworks, id);
  const criterion = byId(criteria, criterionId);
  const rated = ratedCriterionIds.some((one) => one === criterionId);
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <ScreenHeading
          title={addressTitle({ screen: 'evidence', framework: id, criterion: criterionId }, known)}
          step={rated ? 'The evidence for a rating' : 'A rating from your answers'}
        >
          <CriterionName criterion={criterion} /> of {framework.name}
        </ScreenHeading>
        <FrameworkName framework={framework} link />
        <RatingSummary framework={framework} criterion={criterion} />
        <p className={styles.meaning}>{criterion.meaning}</p>
        <nav className={styles.ways} aria-label="From here">
          <BackLink cameFrom={cameFrom} />
          <ButtonLink href={writeAddress({ screen: 'framework', framework: id })}>
            Profile of {framework.name}
          </ButtonLink>
          <ButtonLink href={writeAddress({ screen: 'criterion', criterion: criterionId })}>
            {criterion.name} of all ten
          </ButtonLink>
        </nav>
      </div>
      <Evidence framework={framework} criterion={criterion.id} />
      <OtherFrameworks framework={framework.id} criterion={criterion} />
    </div>
  );
}
