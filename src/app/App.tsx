import { useEffect } from 'react';
import type { Address } from '../routes/address';
import { writeAddress } from '../routes/codec';
import { ProjectScreen } from '../screens/question/project/ProjectScreen';
import { StartScreen } from '../screens/start/StartScreen';
import { Notice } from '../ui/Notice';
import styles from './App.module.css';
import { openAddress, replaceAddress, useAddress } from './addressBar';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { KeepingNotices } from './KeepingNotices';
import { Later, screenCode } from './Later';
import { NotFoundScreen } from './NotFoundScreen';
import { useArrival } from './useArrival';
import { useUndoKeys } from './useUndoKeys';

const code = {
  team: screenCode(() => import('../screens/question/team/TeamScreen').then((module) => module.TeamScreen)),
  mustHaves: screenCode(() =>
    import('../screens/question/must-haves/MustHavesScreen').then((module) => module.MustHavesScreen),
  ),
  priorities: screenCode(() =>
    import('../screens/question/priorities/PrioritiesScreen').then((module) => module.PrioritiesScreen),
  ),
  review: screenCode(() =>
    import('../screens/question/review/ReviewScreen').then((module) => module.ReviewScreen),
  ),
  results: screenCode(() =>
    import('../screens/results/shell/ResultsScreen').then((module) => module.ResultsScreen),
  ),
  framework: screenCode(() =>
    import('../screens/framework/FrameworkScreen').then((module) => module.FrameworkScreen),
  ),
  learn: screenCode(() => import('../screens/learn/LearnScreen').then((module) => module.LearnScreen)),
  services: screenCode(() =>
    import('../screens/services/ServicesScreen').then((module) => module.ServicesScreen),
  ),
  sources: screenCode(() =>
    import('../screens/sources/SourcesScreen').then((module) => module.SourcesScreen),
  ),
  evidence: screenCode(() =>
    import('../screens/evidence/EvidenceScreen').then((module) => module.EvidenceScreen),
  ),
  criterion: screenCode(() =>
    import('../screens/criterion/CriterionScreen').then((module) => module.CriterionScreen),
  ),
};

/** The questions after the first. */
const questions = [code.team, code.mustHaves, code.priorities, code.review];

interface ScreenProps {
  readonly address: Address;
  /** What it was opened from; null when it was opened from outside. */
  readonly cameFrom: Address | null;
}

function Screen({ address, cameFrom }: ScreenProps) {
  switch (address.screen) {
    case 'start':
      return <StartScreen onStarted={openAddress} />;
    case 'project':
      return <ProjectScreen address={address} />;
    case 'team':
      return <Later code={code.team} props={{ address }} />;
    case 'must-haves':
      return <Later code={code.mustHaves} props={{ address }} />;
    case 'priorities':
      return <Later code={code.priorities} props={{ address }} />;
    case 'review':
      return <Later code={code.review} props={{ address }} />;
    case 'results':
      return <Later code={code.results} props={{ address }} />;
    case 'framework':
      return (
        <Later
          key={address.framework}
          code={code.framework}
          props={{ framework: address.framework, cameFrom }}
        />
      );
    case 'evidence':
      return (
        <Later
          code={code.evidence}
          props={{ framework: address.framework, criterion: address.criterion, cameFrom }}
        />
      );
    case 'criterion':
      return <Later code={code.criterion} props={{ criterion: address.criterion, cameFrom }} />;
    case 'learn':
      return <Later code={code.learn} props={{ topic: address.topic, onStarted: openAddress }} />;
    case 'services':
      return (
        <Later
          code={code.services}
          props={{ address, onServicesChange: (services) => replaceAddress({ ...address, services }) }}
        />
      );
    case 'sources':
      return (
        <Later
          code={code.sources}
          props={{ view: address.view, onViewChange: (view) => replaceAddress({ ...address, view }) }}
        />
      );
    case 'not-found':
      return <NotFoundScreen path={address.path} nearest={address.nearest} />;
  }
}

/** One question ahead is loaded while the present one is answered; nothing before the first. */
function usePreload(screen: Address['screen']): void {
  useEffect(() => {
    if (screen === 'start' || screen === 'not-found') return;
    const ahead = screen === 'priorities' || screen === 'review' ? [code.results] : questions;
    // A chunk that fails now is asked for again, and reported, when it is needed.
    const timer = setTimeout(() => ahead.map((one) => one.preload().catch(() => null)), 200);
    return () => clearTimeout(timer);
  }, [screen]);
}

/** Two addresses of one place are one page with another view: the heading stays, and so does the scroll position. */
function placeOf(address: Address): string {
  switch (address.screen) {
    case 'framework':
    case 'evidence':
    case 'criterion':
      return writeAddress(address);
    default:
      return address.screen;
  }
}

export function App({ storage }: { readonly storage: Storage | null }) {
  const { address, problems } = useAddress();
  const place = placeOf(address);
  const cameFrom = useArrival(place);
  useUndoKeys();
  usePreload(address.screen);

  return (
    <div className={styles.page}>
      <Header screen={address.screen} storage={storage} />
      <main className={styles.main}>
        <KeepingNotices />
        {problems.length > 0 && (
          <Notice tone="warning" live>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        )}
        <ErrorBoundary key={place}>
          <Screen address={address} cameFrom={cameFrom} />
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}
