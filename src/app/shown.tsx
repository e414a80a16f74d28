import { type ComponentType, type ReactNode, useContext } from 'react';
import type { Resource } from '../lib/resource';
import { JustLoaded } from '../parts/JustLoaded';
import type { Address, AddressOf, Screen } from '../routes/address';
import { useResource } from '../ui/useResource';
import { ScreenFailure } from './ScreenFailure';
import styles from './shown.module.css';

/** What a screen can be given. */
export interface Given<One extends Screen> {
  readonly address: AddressOf<One>;
  /** What it was opened from; null when it was opened from outside. */
  readonly cameFrom: Address | null;
  readonly open: (address: Address) => void;
  /** Changes the view of the screen without a new entry for Back. */
  readonly replace: (address: Address) => void;
}

/** How a screen is shown. */
export interface Shown<One extends Screen> {
  /** Loads its code ahead of need. */
  readonly preload: () => void;
  readonly render: (given: Given<One>) => ReactNode;
}

export function shown<One extends Screen, Props extends object>(
  screen: Resource<ComponentType<Props>>,
  propsOf: (given: Given<One>) => Props,
): Shown<One> {
  return {
    preload: screen.ask,
    render: (given) => <Later screen={screen} props={propsOf(given)} />,
  };
}

interface LaterProps<Props> {
  readonly screen: Resource<ComponentType<Props>>;
  readonly props: Props;
}

/** A screen, at once when its code is there. */
export function Later<Props extends object>({ screen, props }: LaterProps<Props>) {
  const { outcome, askAgain, times } = useResource(screen);
  const justLoaded = useContext(JustLoaded);
  if (outcome === null) return <p className={styles.loading}>Loading…</p>;
  if ('error' in outcome) return <ScreenFailure error={outcome.error} onTryAgain={askAgain} />;
  const Screen = outcome.value;
  // The button that was pressed to try again is gone: the heading takes the focus.
  return (
    <JustLoaded value={justLoaded && times === 1}>
      <Screen {...props} />
    </JustLoaded>
  );
}
