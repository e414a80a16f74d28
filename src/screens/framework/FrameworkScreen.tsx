import { frameworks } from '../../catalogue/frameworks';
import type { FrameworkId } from '../../catalogue/ids';
import { languageById } from '../../catalogue/languages';
import { byId, type Id } from '../../lib/id';
import { sentenceList, withItem } from '../../lib/list';
import { oneDecimal } from '../../lib/numbers';
import { selectRanked, selectStandings } from '../../model/ranking';
import { BackLink } from '../../parts/BackLink';
import { kindText } from '../../parts/FrameworkName';
import { Logo } from '../../parts/Logo';
import { ruledOutText } from '../../parts/ruledOutText';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { Address } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import { defaultResultsView, LEAST_COMPARED } from '../../routes/resultsView';
import { useDecision } from '../../store/StoreContext';
import { ButtonLink } from '../../ui/Button';
import { Loaded } from '../../ui/Loaded';
import { ClosestAlternatives } from './ClosestAlternatives';
import styles from './FrameworkScreen.module.css';
import { OwnRatings } from './OwnRatings';
import { ProfileSections } from './ProfileSections';
import { profileOf } from './profileOf';

function Place({ framework }: { readonly framework: FrameworkId }) {
  const standings = useDecision(selectStandings);
  const own = standings.find((standing) => standing.framework.id === framework);
  if (own === undefined) return null;
  return (
    <p>
      {own.rank === null
        ? `Ruled out by your must-haves. ${ruledOutText(own.ruledOut)}`
        : `Place ${own.rank} for your present answers, with ${oneDecimal(own.score)} points of 100.`}
    </p>
  );
}

/** The comparison of the first of the ranking with this framework added to them. */
function useComparison(framework: FrameworkId): Address {
  const leaders = useDecision(selectRanked)
    .slice(0, LEAST_COMPARED)
    .map((standing) => standing.framework.id);
  const compare = withItem(
    leaders.filter((id) => id !== framework),
    framework,
    true,
  );
  return {
    screen: 'results',
    section: 'compare',
    view: { ...defaultResultsView, compare: leaders.includes(framework) ? leaders : compare },
  };
}

interface FrameworkScreenProps {
  readonly framework: Id;
  /** What the screen was opened from; null when it was opened from outside. */
  readonly cameFrom?: Address | null;
}

/** Everything about one framework: how it rates and what it is. */
export function FrameworkScreen({ framework: id, cameFrom = null }: FrameworkScreenProps) {
  const framework = byId(frameworks, id);
  const runs = frameworks.filter(({ runsOn }) => runsOn === id).map(({ name }) => name);
  return (
    <>
      <div className={styles.top}>
        <ScreenHeading title={framework.name}>
          <Logo framework={framework.id} /> {framework.name}
        </ScreenHeading>
        <p className={styles.kind}>
          {kindText(framework)}, {languageById[framework.language].name}
          {runs.length > 0 && `; ${sentenceList(runs)} run on it`}
        </p>
        <Place framework={framework.id} />
        <div className={styles.actions}>
          <BackLink cameFrom={cameFrom} />
          <ButtonLink href={writeAddress(useComparison(framework.id))}>Add to the comparison</ButtonLink>
        </div>
      </div>
      <OwnRatings framework={framework.id} />
      <ClosestAlternatives framework={framework.id} />
      <Loaded resource={profileOf(framework.id)} what="the profile" space="40rem">
        {(profile) => <ProfileSections profile={profile} />}
      </Loaded>
    </>
  );
}
