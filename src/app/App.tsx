import { lazy, Suspense, useEffect } from 'react';
import { ProjectScreen } from '../features/project/ProjectScreen';
import { StartScreen } from '../features/start/StartScreen';
import type { Address } from '../nav/address';
import { Notice } from '../ui/Notice';
import styles from './App.module.css';
import { openAddress, useAddress } from './addressBar';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { KeepingNotices } from './KeepingNotices';
import { NotFoundScreen } from './NotFoundScreen';
import { useArrival } from './useArrival';
import { useUndoKeys } from './useUndoKeys';

const load = {
  team: () => import('../features/team/TeamScreen'),
  mustHaves: () => import('../features/must-haves/MustHavesScreen'),
  priorities: () => import('../features/priorities/PrioritiesScreen'),
  review: () => import('../features/review/ReviewScreen'),
  results: () => import('./ResultsScreen'),
  framework: () => import('../features/framework/FrameworkScreen'),
};

const TeamScreen = lazy(() => load.team().then((module) => ({ default: module.TeamScreen })));
const MustHavesScreen = lazy(() => load.mustHaves().then((module) => ({ default: module.MustHavesScreen })));
const PrioritiesScreen = lazy(() =>
  load.priorities().then((module) => ({ default: module.PrioritiesScreen })),
);
const ReviewScreen = lazy(() => load.review().then((module) => ({ default: module.ReviewScreen })));
const ResultsScreen = lazy(() => load.results().then((module) => ({ default: module.ResultsScreen })));
const FrameworkScreen = lazy(() => load.framework().then((module) => ({ default: module.FrameworkScreen })));

function Screen({ address }: { readonly address: Address }) {
  switch (address.screen) {
    case 'start':
      return <StartScreen onStarted={openAddress} />;
    case 'project':
      return <ProjectScreen address={address} />;
    case 'team':
      return <TeamScreen address={address} />;
    case 'must-haves':
      return <MustHavesScreen address={address} />;
    case 'priorities':
      return <PrioritiesScreen address={address} />;
    case 'review':
      return <ReviewScreen address={address} />;
    case 'results':
      return <ResultsScreen address={address} />;
    case 'framework':
      return <FrameworkScreen key={address.framework} framework={address.framework} />;
    case 'not-found':
      return <NotFoundScreen path={address.path} nearest={address.nearest} />;
    default:
      return <NotFoundScreen path={address.screen} nearest={[]} />;
  }
}

/** One question ahead is loaded while the present one is answered; nothing before the first. */
function usePreload(screen: Address['screen']): void {
  useEffect(() => {
    if (screen === 'start' || screen === 'not-found') return;
    const ahead =
      screen === 'priorities' || screen === 'review' ? [load.results] : Object.values(load).slice(0, 4);
    // A chunk that fails now is asked for again, and reported, when it is needed.
    const timer = setTimeout(() => ahead.map((one) => one().catch(() => null)), 200);
    return () => clearTimeout(timer);
  }, [screen]);
}

export function App({ storage }: { readonly storage: Storage | null }) {
  const { address, problems } = useAddress();
  const place = address.screen === 'framework' ? `framework ${address.framework}` : address.screen;
  useArrival(place);
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
          <Suspense fallback={<p className={styles.loading}>Loading…</p>}>
            <Screen address={address} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}
