import { type ComponentType, useEffect, useState } from 'react';
import styles from './Later.module.css';

/** The code of a screen, which comes when it is first needed or is preloaded. */
export interface ScreenCode<Props> {
  /** Fails when the code does not load; then it is asked for again the next time. */
  readonly preload: () => Promise<void>;
  /** Null until it is loaded. */
  readonly loaded: () => ComponentType<Props> | null;
}

export function screenCode<Props>(load: () => Promise<ComponentType<Props>>): ScreenCode<Props> {
  let screen: ComponentType<Props> | null = null;
  return {
    preload: async () => {
      screen ??= await load();
    },
    loaded: () => screen,
  };
}

interface LaterProps<Props> {
  readonly code: ScreenCode<Props>;
  /** Of the screen. */
  readonly props: Props;
}

/**
 * A screen, at once when its code is there. Code that does not load is an error of this component.
 *
 * In place of `React.lazy`: that shows "Loading…" once even for code that is there, and holds back what follows it
 * for 300 ms.
 */
export function Later<Props extends object>({ code, props }: LaterProps<Props>) {
  const [, setArrived] = useState(false);
  const [failure, setFailure] = useState<{ readonly reason: unknown } | null>(null);
  const Screen = code.loaded();
  const missing = Screen === null;

  useEffect(() => {
    if (!missing) return;
    let left = false;
    code.preload().then(
      () => left || setArrived(true),
      (reason: unknown) => left || setFailure({ reason }),
    );
    return () => {
      left = true;
    };
  }, [code, missing]);

  if (failure !== null) throw failure.reason;
  return Screen === null ? <p className={styles.loading}>Loading…</p> : <Screen {...props} />;
}
