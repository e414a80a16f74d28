import { Component, type ComponentType, lazy, type ReactNode, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { RadarChartProps } from './RadarChart';
import styles from './RadarLoader.module.css';

export type RadarComponent = ComponentType<RadarChartProps>;
export type LoadRadar = () => Promise<{ readonly default: RadarComponent }>;

const loadRadarChart: LoadRadar = () =>
  import('./RadarChart').then(({ RadarChart }) => ({ default: RadarChart }));

/** Kept from screen to screen, so that what was loaded once is drawn at once. */
const loaded = new WeakMap<LoadRadar, RadarComponent>();

function radarOf(load: LoadRadar): RadarComponent {
  const known = loaded.get(load);
  if (known !== undefined) return known;
  const radar = lazy(load);
  loaded.set(load, radar);
  return radar;
}

interface BoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

interface RadarLoaderProps {
  readonly load?: LoadRadar;
  /** Shows the charts with the radar, or without it when it could not be loaded. */
  readonly children: (Radar: RadarComponent | null) => ReactNode;
}

/**
 * Brings the drawing code, which is large, only when a radar is shown. When that fails the charts stay as tables,
 * one sentence says so for all of them, and it can be tried again.
 */
export function RadarLoader({ load = loadRadarChart, children }: RadarLoaderProps) {
  const [attempt, setAttempt] = useState(() => ({ number: 1, Radar: radarOf(load) }));
  const ref = useRef<HTMLDivElement>(null);

  const tryAgain = () => {
    loaded.delete(load);
    setAttempt({ number: attempt.number + 1, Radar: radarOf(load) });
    // The button goes away; the next tab stop should still be the one behind it.
    ref.current?.focus();
  };
  const failure = (
    <Notice
      tone="warning"
      live
      actions={
        <>
          <Button onClick={tryAgain}>Try again</Button>
          {/* Browsers remembered a failed import until 2026 (github.com/whatwg/html/pull/10327): there only a new page helps. */}
          {attempt.number > 1 && <Button onClick={() => window.location.reload()}>Reload this page</Button>}
        </>
      }
    >
      <p>The radar could not be loaded; perhaps the connection was lost. The figures are below as a table.</p>
    </Notice>
  );

  return (
    <div ref={ref} className={styles.loader} tabIndex={-1}>
      <Boundary
        key={attempt.number}
        fallback={
          <>
            {failure}
            {children(null)}
          </>
        }
      >
        {children(attempt.Radar)}
      </Boundary>
    </div>
  );
}
