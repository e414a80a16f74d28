import { useState } from 'react';
import type { Screen } from '../routes/address';
import { writeAddress } from '../routes/codec';
import { isQuestion, resultsAddress, startAddress } from '../routes/wizard';
import { useActions, useStore } from '../store/StoreContext';
import { Button } from '../ui/Button';
import styles from './Header.module.css';
import { applyTheme, rememberTheme, storedTheme, themes } from './theme';

function ThemeSwitch({ storage }: { readonly storage: Storage | null }) {
  const [theme, setTheme] = useState(() => storedTheme(storage));
  return (
    <label className={styles.theme}>
      Theme
      <select
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((known) => known === event.currentTarget.value) ?? 'system';
          setTheme(chosen);
          applyTheme(chosen);
          rememberTheme(storage, chosen);
        }}
      >
        <option value="system">as the system</option>
        <option value="light">light</option>
        <option value="dark">dark</option>
      </select>
    </label>
  );
}

function UndoRedo() {
  const { undo, redo } = useActions();
  const undoLabel = useStore((state) => state.history.past.at(-1)?.label);
  const redoLabel = useStore((state) => state.history.future[0]?.label);
  if (undoLabel === undefined && redoLabel === undefined) return null;
  return (
    <>
      <Button
        look="quiet"
        small
        disabled={undoLabel === undefined}
        title={undoLabel === undefined ? 'Nothing to undo' : `Undo: ${undoLabel}`}
        onClick={undo}
      >
        Undo
      </Button>
      <Button
        look="quiet"
        small
        disabled={redoLabel === undefined}
        title={redoLabel === undefined ? 'Nothing to redo' : `Redo: ${redoLabel}`}
        onClick={redo}
      >
        Redo
      </Button>
    </>
  );
}

const current = (here: boolean) => (here ? { 'aria-current': 'page' as const } : {});

export function Header({ screen, storage }: { readonly screen: Screen; readonly storage: Storage | null }) {
  const skip = () => {
    const main = document.querySelector('main');
    const target = main?.querySelector<HTMLElement>('h1');
    target?.focus();
    target?.scrollIntoView();
  };
  return (
    <header className={styles.header}>
      <button type="button" className={styles.skip} onClick={skip}>
        Skip to the content
      </button>
      <div className={styles.inner}>
        <a className={styles.brand} href={writeAddress(startAddress)}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <g fill="currentColor">
              <rect x="2" y="4" width="20" height="3" rx="1.5" opacity=".4" />
              <rect x="2" y="10.5" width="13" height="3" rx="1.5" opacity=".65" />
              <rect x="2" y="17" width="6" height="3.5" rx="1.75" />
            </g>
          </svg>
          Ten to One
        </a>
        <nav className={styles.nav} aria-label="Main">
          <a href={writeAddress({ screen: 'project' })} {...current(isQuestion(screen))}>
            Questions
          </a>
          <a href={writeAddress(resultsAddress)} {...current(screen === 'results')}>
            Results
          </a>
          <a href={writeAddress({ screen: 'learn' })} {...current(screen === 'learn')}>
            Learn
          </a>
        </nav>
        <div className={styles.tools}>
          <UndoRedo />
          <ThemeSwitch storage={storage} />
        </div>
      </div>
    </header>
  );
}
