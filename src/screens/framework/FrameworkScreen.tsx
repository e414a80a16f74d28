import type { Id } from '../../lib/id';
import { nameList } from '../../lib/list';
import { oneDecimal } from '../../lib/numbers';
import type { Standing } from '../../model/standings';
import { BackLink } from '../../parts/BackLink';
import { Logo } from '../../parts/Logo';
import { ruledOutText } from '../../parts/ruledOutText';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { Address } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import { defaultResultsView, LEAST_COMPARED } from '../../routes/resultsView';
import { useLibrary } from '../../store/LibraryContext';
import { useEvaluation } from '../../store/useEvaluation';
import { ButtonLink } from '../../ui/Button';
import { Loaded } from '../../ui/Loaded';
import { ClosestAlternatives } from './ClosestAlternatives';
import { DerivedRatings } from './DerivedRatings';
import styles from './FrameworkScreen.module.css';
import { ProfileSections } from './ProfileSections';

/** Where an alternative stands for the present answers, or what rules it out. */
function PresentPlace({ alternative }: { readonly alternative: Id }) {
  const { standing, problem } = useEvaluation();
  const { rank, score } = standing(alternative);
  if (rank !== null) {
    return (
      <p>
        Place {rank} for your present answers, with {oneDecimal(score)} points of 100.
      </p>
    );
  }
  const ruledOut = problem.ruledOut(alternative);
  const byMustHave = ruledOut.some(({ by }) => by === 'must-have');
  return (
    <p>
      {byMustHave && 'Ruled out by your must-haves. '}
      {ruledOutText(ruledOut)}
    </p>
  );
}

/** The comparison of the first of a ranking with one alternative added to them. */
function comparisonWith(alternative: Id, ranked: readonly Standing[]): Address {
  const leaders = ranked.slice(0, LEAST_COMPARED).map((standing) => standing.alternative.id);
  return {
    screen: 'results',
    section: 'compare',
    view: {
      ...defaultResultsView,
      compare: leaders.includes(alternative) ? leaders : [...leaders, alternative],
    },
  };
}

interface FrameworkScreenProps {
  readonly framework: Id;
  /** What the screen was opened from; null when it was opened from outside. */
  readonly cameFrom?: Address | null;
}

/** Everything about one framework: how it rates and what it is. */
export function FrameworkScreen({ framework: id, cameFrom = null }: FrameworkScreenProps) {
  const { problem, ranked } = useEvaluation();
  const { profile } = useLibrary();
  const alternative = problem.alternative(id);
  const runs = problem.alternatives.filter(({ runsOn }) => runsOn === id);
  return (
    <>
      <div className={styles.top}>
        <ScreenHeading title={alternative.name}>
          <Logo alternative={alternative} /> {alternative.name}
        </ScreenHeading>
        <p className={styles.kind}>
          {alternative.kindName}, {alternative.languageName}
          {runs.length > 0 && `; ${nameList(runs)} run on it`}
        </p>
        <PresentPlace alternative={id} />
        <div className={styles.actions}>
          <BackLink cameFrom={cameFrom} />
          <ButtonLink href={writeAddress(comparisonWith(id, ranked))}>Add to the comparison</ButtonLink>
        </div>
      </div>
      <DerivedRatings alternative={alternative} />
      <ClosestAlternatives alternative={alternative} />
      {alternative.own ? (
        <p className={styles.overview}>This one is your own, so there is no profile of it here.</p>
      ) : (
        <Loaded resource={profile(id)} what="the profile" space="40rem">
          {(loaded) => <ProfileSections profile={loaded} />}
        </Loaded>
      )}
    </>
  );
}
