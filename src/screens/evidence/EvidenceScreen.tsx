import { Suspense } from 'react';
import { criterionById } from '../../catalogue/criteria';
import { frameworkById } from '../../catalogue/frameworks';
import { type CriterionId, type FrameworkId, ratedCriterionIds } from '../../catalogue/ids';
import { addressTitle } from '../../parts/addressTitle';
import { BackLink } from '../../parts/BackLink';
import { CriterionName } from '../../parts/CriterionName';
import { FrameworkName } from '../../parts/FrameworkName';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { Address } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import { ButtonLink } from '../../ui/Button';
import styles from './EvidenceScreen.module.css';
import { OtherFrameworks } from './OtherFrameworks';
import { ProjectFitEvidence } from './ProjectFitEvidence';
import { RatedEvidence } from './RatedEvidence';
import { RatingSummary } from './RatingSummary';
import { TeamFitEvidence } from './TeamFitEvidence';

interface EvidenceScreenProps {
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  /** What the screen was opened from; null when it was opened from outside. */
  readonly cameFrom: Address | null;
}

function Evidence({ framework, criterion }: Pick<EvidenceScreenProps, 'framework' | 'criterion'>) {
  if (criterion === 'project-fit') return <ProjectFitEvidence framework={frameworkById[framework]} />;
  if (criterion === 'team-fit') return <TeamFitEvidence framework={frameworkById[framework]} />;
  return (
    <Suspense fallback={<p className={styles.waiting}>Loading the evidence…</p>}>
      <RatedEvidence framework={frameworkById[framework]} criterion={criterion} />
    </Suspense>
  );
}

/** Where one rating comes from: its arithmetic, its interval and its sources. */
export function EvidenceScreen({ framework: id, criterion: criterionId, cameFrom }: EvidenceScreenProps) {
  const framework = frameworkById[id];
  const criterion = criterionById[criterionId];
  const rated = ratedCriterionIds.some((one) => one === criterionId);
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <ScreenHeading
          title={addressTitle({ screen: 'evidence', framework: id, criterion: criterionId })}
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
      <Evidence framework={id} criterion={criterionId} />
      <OtherFrameworks framework={id} criterion={criterion} />
    </div>
  );
}
