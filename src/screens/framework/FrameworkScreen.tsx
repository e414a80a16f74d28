import { Suspense } from 'react';
import { frameworkById, frameworks } from '../../catalogue/frameworks';
import type { FrameworkId } from '../../catalogue/ids';
import { languageById } from '../../catalogue/languages';
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
import { ClosestAlternatives } from './ClosestAlternatives';
import styles from './FrameworkScreen.module.css';
import { OwnRatings } from './OwnRatings';
import { ProfileSections } from './ProfileSections';

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
  readonly framework: FrameworkId;
  /** What the screen was opened from; null when it was opened from outside. */
  readonly cameFrom?: Address | null;
}

/** Everything about one framework: how it rates and what it is. */
export function FrameworkScreen({ framework: id, cameFrom = null }: FrameworkScreenProps) {
  const runs = frameworks.filter(({ runsOn }) => runsOn === id).map(({ name }) => name);
  const framework = frameworkById[id];
  return (
    <>
      <div className={styles.top}>
        <ScreenHeading title={framework.name}>
          <Logo framework={id} /> {framework.name}
        </ScreenHeading>
        <p className={styles.kind}>
          {kindText(framework)}, {languageById[framework.language].name}
          {runs.length > 0 && `; ${sentenceList(runs)} run on it`}
        </p>
        <Place framework={id} />
        <div className={styles.actions}>
          <BackLink cameFrom={cameFrom} />
          <ButtonLink href={writeAddress(useComparison(id))}>Add to the comparison</ButtonLink>
        </div>
      </div>
      <OwnRatings framework={id} />
      <ClosestAlternatives framework={id} />
      <Suspense fallback={<p className={styles.waiting}>Loading the profile…</p>}>
        <ProfileSections framework={id} />
      </Suspense>
    </>
  );
}
