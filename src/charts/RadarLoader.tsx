import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import { code, type Outcome, type Resource } from '../lib/resource';
import { LoadFailure } from '../ui/LoadFailure';
import { Muted } from '../ui/Muted';
import { useResource } from '../ui/useResource';
import type { RadarChartProps } from './RadarChart';
import styles from './RadarLoader.module.css';

export type RadarComponent = ComponentType<RadarChartProps>;

const radarChart: Resource<RadarComponent> = code(() => import('./RadarChart'), 'RadarChart');

/** Stands where the drawing will be. */
function Waiting() {
  return (
    <Muted size="same" className={styles.waiting}>
      Loading the radar…
    </Muted>
  );
}

function radarOf(outcome: Outcome<RadarComponent> | null): RadarComponent | null {
  if (outcome === null) return Waiting;
  return 'error' in outcome ? null : outcome.value;
}

interface RadarLoaderProps {
  readonly radar?: Resource<RadarComponent>;
  /** Shows the charts with the radar, or without it when it could not be loaded. */
  readonly children: (Radar: RadarComponent | null) => ReactNode;
}

/**
 * Brings the drawing code, which is large, only when a radar is shown. When that fails the charts stay as tables,
 * one sentence says so for all of them, and it can be tried again.
 */
export function RadarLoader({ radar = radarChart, children }: RadarLoaderProps) {
  const { outcome, askAgain, times } = useResource(radar);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed goes away; the next tab stop should still be the one behind it.
    if (times > 1) element.current?.focus();
  }, [times]);

  const Radar = radarOf(outcome);
  return (
    <div ref={element} className={styles.loader} tabIndex={-1}>
      {Radar === null && (
        <LoadFailure what="the radar" instead="The figures are below as a table." onTryAgain={askAgain} />
      )}
      {children(Radar)}
    </div>
  );
}
