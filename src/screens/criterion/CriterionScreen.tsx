import { Suspense } from 'react';
import { articleMeanings, articleTitle } from '../../catalogue/article';
import { criteria, criterionById } from '../../catalogue/criteria';
import { type CriterionId, ratedCriterionIds } from '../../catalogue/ids';
import { ratingModels } from '../../catalogue/ratingModels';
import { BackLink } from '../../parts/BackLink';
import { CriterionName } from '../../parts/CriterionName';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { Address } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import styles from './CriterionScreen.module.css';
import { HowRated } from './HowRated';
import { PresentRatings } from './PresentRatings';
import { SpeedOrGrowth } from './SpeedOrGrowth';
import { Suites } from './Suites';

interface CriterionScreenProps {
  readonly criterion: CriterionId;
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
  const criterion = criterionById[id];
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
            <dd>{articleSays(id)}</dd>
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
        <Suspense fallback={<p className={styles.waiting}>Loading the figures of the suites…</p>}>
          <Suites />
        </Suspense>
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
