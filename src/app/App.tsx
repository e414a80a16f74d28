import { lazy, Suspense, useEffect } from 'react';
import { ProjectScreen } from '../features/project/ProjectScreen';
import { StartScreen } from '../features/start/StartScreen';
import type { Address } from '../nav/address';
import { writeAddress } from '../nav/codec';
import { Notice } from '../ui/Notice';
import styles from './App.module.css';
import { openAddress, replaceAddress, useAddress } from './addressBar';
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
  learn: () => import('../features/learn/LearnScreen'),
  services: () => import('../features/services/ServicesScreen'),
  sources: () => import('../features/sources/SourcesScreen'),
  evidence: () => import('../features/evidence/EvidenceScreen'),
  criterion: () => import('../features/criterion/CriterionScreen'),
};

const TeamScreen = lazy(() => load.team().then((module) => ({ default: module.TeamScreen })));
const MustHavesScreen = lazy(() => load.mustHaves().then((module) => ({ default: module.MustHavesScreen })));
const PrioritiesScreen = lazy(() =>
  load.priorities().then((module) => ({ default: module.PrioritiesScreen })),
);
const ReviewScreen = lazy(() => load.review().then((module) => ({ default: module.ReviewScreen })));
const ResultsScreen = lazy(() => load.results().then((module) => ({ default: module.ResultsScreen })));
const FrameworkScreen = lazy(() => load.framework().then((module) => ({ default: module.FrameworkScreen })));
const LearnScreen = lazy(() => load.learn().then((module) => ({ default: module.LearnScreen })));
const ServicesScreen = lazy(() => load.services().then((module) => ({ default: module.ServicesScreen })));
const SourcesScreen = lazy(() => load.sources().then((module) => ({ default: module.SourcesScreen })));
const EvidenceScreen = lazy(() => load.evidence().then((module) => ({ default: module.EvidenceScreen })));
const CriterionScreen = lazy(() => load.criterion().then((module) => ({ default: module.CriterionScreen })));

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
      return <FrameworkScreen key={address.framework} framework={address.framework} cameFrom={cameFrom} />;
    case 'evidence':
      return (
        <EvidenceScreen framework={address.framework} criterion={address.criterion} cameFrom={cameFrom} />
      );
    case 'criterion':
      return <CriterionScreen criterion={address.criterion} cameFrom={cameFrom} />;
    case 'learn':
      return <LearnScreen topic={address.topic} onStarted={openAddress} />;
    case 'services':
      return (
        <ServicesScreen
          address={address}
          onServicesChange={(services) => replaceAddress({ ...address, services })}
        />
      );
    case 'sources':
      return (
        <SourcesScreen view={address.view} onViewChange={(view) => replaceAddress({ ...address, view })} />
      );
    case 'not-found':
      return <NotFoundScreen path={address.path} nearest={address.nearest} />;
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
          <Suspense fallback={<p className={styles.loading}>Loading…</p>}>
            <Screen address={address} cameFrom={cameFrom} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}
