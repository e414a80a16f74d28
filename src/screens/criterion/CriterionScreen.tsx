import { articleMeanings, articleTitle } from '../../catalogue/article';
import { criteria } from '../../catalogue/criteria';
import { type CriterionId, ratedCriterionIds } from '../../catalogue/ids';
import { ratingModels } from '../../catalogue/ratingModels';
import { byId, type Id } from '../../lib/id';
import { derivedEvidence } from '../../model/derivedEvidence';
import { BackLink } from '../../parts/BackLink';
import { CriterionName } from '../../parts/CriterionName';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { Address } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import { Loaded } from '../../ui/Loaded';
import styles from './CriterionScreen.module.css';
import { HowRated } from './HowRated';
import { PresentRatings } from './PresentRatings';
import { SpeedOrGrowth } from './SpeedOrGrowth';
import { Suites } from './Suites';

interface CriterionScreenProps {
  readonly criterion: Id;
  /** What the screen was opened from; null when it was opened from outside. */
  readonly cameFrom: Address | null;
}

const fitSaid: Readonly<Record<'project-fit' | 'team-fit', string>> = {
  'project-fit':
    'The article has no such criterion, but among what decides a choice it names the type of project.',
  'team-fit':
    'The article has no such criterion, but among what decides a choice it names what the team knows.',
};

function articleSays(id: CriterionId): string {
  return id === 'project-fit' || id === 'team-fit' ? fitSaid[id] : articleMeanings[id];
}

/** One criterion: what it means, how all ten stand by it, and how it is rated. */
export function CriterionScreen({ criterion: id, cameFrom }: CriterionScreenProps) {
  const criterion = byId(criteria, id);
  const rated = ratedCriterionIds.find((one) => one === id);
  const model = ratingModels.find((one) => one.criterion === id);
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <ScreenHeading
          title={criterion.name}
          step={rated ? 'Criterion, rated from evidence' : 'Criterion, from your answers'}
        >
          <CriterionName criterion={criterion} />
        </ScreenHeading>
        <dl className={styles.meanings}>
          <div>
            <dt>Here</dt>
            <dd>{criterion.meaning}</dd>
          </div>
          <div>
            <dt>In the article, “{articleTitle}”</dt>
            <dd>{articleSays(criterion.id)}</dd>
          </div>
        </dl>
        <div>
          <BackLink cameFrom={cameFrom} />
        </div>
      </div>
      <PresentRatings criterion={criterion} />
      {(id === 'performance' || id === 'scalability') && <SpeedOrGrowth />}
      {model && <HowRated model={model} />}
      {id === 'performance' && (
        <Loaded resource={derivedEvidence} what="the figures of the suites" space="24rem">
          {(evidence) => <Suites evidence={evidence} />}
        </Loaded>
      )}
      <nav className={styles.others} aria-label="Other criteria">
        {criteria
          .filter((other) => other.id !== id)
          .map((other) => (
            <a key={other.id} href={writeAddress({ screen: 'criterion', criterion: other.id })}>
              <CriterionName criterion={other} />
            </a>
          ))}
      </nav>
    </div>
  );
}
