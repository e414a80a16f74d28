import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { JustLoaded } from '../parts/JustLoaded';
import { useKnown } from '../parts/useKnown';
import type { Screen } from '../routes/address';
import { placeOf, readAddress } from '../routes/codec';
import { screensAhead } from '../routes/wizard';
import { Notice } from '../ui/Notice';
import { AnswerNotices } from './AnswerNotices';
import styles from './App.module.css';
import { createAddressBar } from './addressBar';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { screens } from './screens';
import type { Given } from './shown';
import { useArrival } from './useArrival';
import { useUndoKeys } from './useUndoKeys';

function renderScreen<One extends Screen>(given: Given<One>) {
  return screens[given.address.screen].render(given);
}

/** What is ahead is loaded while the present screen is looked at. */
function usePreload(screen: Screen): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const ahead of screensAhead(screen)) screens[ahead].preload();
    }, 200);
    return () => clearTimeout(timer);
  }, [screen]);
}

export function App({ storage }: { readonly storage: Storage | null }) {
  const known = useKnown();
  const [bar] = useState(createAddressBar);
  const hash = useSyncExternalStore(bar.subscribe, bar.hash);
  const { address, problems } = useMemo(() => readAddress(hash, known), [hash, known]);
  const place = placeOf(address);
  const { cameFrom, justLoaded } = useArrival(place, bar, known);
  useUndoKeys();
  usePreload(address.screen);

  return (
    <div className={styles.page}>
      <Header screen={address.screen} storage={storage} />
      <main className={styles.main}>
        <AnswerNotices />
        {problems.length > 0 && (
          <Notice tone="warning" live>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        )}
        <ErrorBoundary key={place}>
          <JustLoaded value={justLoaded}>
            {renderScreen({ address, cameFrom, open: bar.open, replace: bar.replace })}
          </JustLoaded>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}
