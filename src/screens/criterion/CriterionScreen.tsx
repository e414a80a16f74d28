import { articleMeanings, articleTitle } from '../../catalogue/article';
import type { Criterion, CriterionSource } from '../../catalogue/catalogue';
import type { Id } from '../../lib/id';
import { own } from '../../lib/own';
import { BackLink } from '../../parts/BackLink';
import { CriterionName } from '../../parts/CriterionName';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { Address } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import type { RatingModel } from '../../scoring/rating/evidence';
import { useLibrary } from '../../store/LibraryContext';
import { useProblem } from '../../store/useProblem';
import { Loaded } from '../../ui/Loaded';
import { Muted } from '../../ui/Muted';
import { Stack } from '../../ui/Stack';
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

const step: Readonly<Record<CriterionSource, string>> = {
  evidence: 'Criterion, rated from evidence',
  'project-types': 'Criterion, from your answers',
  languages: 'Criterion, from your answers',
  own: 'Criterion of your own',
};

/** What the article says of a criterion, or what it says instead. */
function articleSays({ id, from }: Criterion): string {
  const none = 'The article has no such criterion';
  switch (from) {
    case 'project-types':
      return `${none}, but among what decides a choice it names the type of project.`;
    case 'languages':
      return `${none}, but among what decides a choice it names what the team knows.`;
    default:
      return own(articleMeanings, id) ?? `${none}.`;
  }
}

/** How ratings by a criterion come about, and the figures of the suites where it counts some. */
function Method({ criterion, model }: { readonly criterion: Criterion; readonly model: RatingModel }) {
  const { evidence } = useLibrary();
  return (
    <>
      <HowRated model={model} />
      {model.parts.some((part) => 'fit' in part) && (
        <Loaded resource={evidence} what="the figures of the suites" space="24rem">
          {(derived) => <Suites evidence={derived} criterion={criterion} />}
        </Loaded>
      )}
    </>
  );
}

/** One criterion: what it means, how all stand by it, and how it is rated. */
export function CriterionScreen({ criterion: id, cameFrom }: CriterionScreenProps) {
  const { allCriteria, criterion: criterionOf } = useProblem();
  const { models } = useLibrary();
  const criterion = criterionOf(id);
  return (
    <Stack gap="apart">
      <Stack gap="loose">
        <ScreenHeading title={criterion.name} step={step[criterion.from]}>
          <CriterionName criterion={criterion} />
        </ScreenHeading>
        <dl className={styles.meanings}>
          <div>
            <Muted as="dt">Here</Muted>
            <dd>{criterion.meaning}</dd>
          </div>
          <div>
            <Muted as="dt">In the article, “{articleTitle}”</Muted>
            <dd>{articleSays(criterion)}</dd>
          </div>
        </dl>
        <div>
          <BackLink cameFrom={cameFrom} />
        </div>
      </Stack>
      <PresentRatings criterion={criterion} />
      {(id === 'performance' || id === 'scalability') && <SpeedOrGrowth />}
      {criterion.from === 'evidence' && (
        <Loaded resource={models} what="how it is rated" space="24rem">
          {(all) =>
            all
              .filter((model) => model.criterion === id)
              .map((model) => <Method key={id} criterion={criterion} model={model} />)
          }
        </Loaded>
      )}
      <nav className={styles.others} aria-label="Other criteria">
        {allCriteria
          .filter((other) => other.id !== id)
          .map((other) => (
            <a key={other.id} href={writeAddress({ screen: 'criterion', criterion: other.id })}>
              <CriterionName criterion={other} />
            </a>
          ))}
      </nav>
    </Stack>
  );
}
