import { Suspense } from 'react';
import { frameworkById } from '../../data/frameworks';
import type { FrameworkId } from '../../data/ids';
import { languageById } from '../../data/languages';
import { oneDecimal } from '../../lib/numbers';
import { writeAddress } from '../../nav/codec';
import { resultsAddress } from '../../nav/wizard';
import { kindText } from '../../parts/FrameworkName';
import { Logo } from '../../parts/Logo';
import { ruledOutText } from '../../parts/ruledOutText';
import { ScreenHeading } from '../../parts/ScreenHeading';
import { useDecision } from '../../store/StoreContext';
import { selectStandings } from '../../store/selectors/ranking';
import { ButtonLink } from '../../ui/Button';
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

/** Everything about one framework: how it rates and what it is. */
export function FrameworkScreen({ framework: id }: { readonly framework: FrameworkId }) {
  const framework = frameworkById[id];
  return (
    <>
      <div className={styles.top}>
        <ScreenHeading title={framework.name}>
          <Logo framework={id} /> {framework.name}
        </ScreenHeading>
        <p className={styles.kind}>
          {kindText(framework)}, {languageById[framework.language].name}
        </p>
        <Place framework={id} />
        <div className={styles.actions}>
          <ButtonLink href={writeAddress(resultsAddress)}>Back to the results</ButtonLink>
        </div>
      </div>
      <OwnRatings framework={id} />
      <Suspense fallback={<p className={styles.waiting}>Loading the profile…</p>}>
        <ProfileSections framework={id} />
      </Suspense>
    </>
  );
}
