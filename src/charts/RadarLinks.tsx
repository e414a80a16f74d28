import { itemAt } from '../lib/list';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import styles from './RadarLinks.module.css';
import { pointOnRadar, type RadarLayout } from './radarLayout';
import type { RatingSeries } from './ratingsChart';

interface RadarLinksProps {
  readonly layout: RadarLayout;
  readonly series: readonly RatingSeries[];
}

/**
 * Lets every point of a radar be clicked. For the pointer alone: the same links stand in the table of the figure,
 * where keys and screen readers find them.
 */
export function RadarLinks({ layout, series }: RadarLinksProps) {
  return (
    <div className={styles.links} aria-hidden="true">
      {series.flatMap(({ id, values, links = [] }) =>
        links.map(({ href, label }, index) => {
          const { x, y } = pointOnRadar(layout, index, itemAt(values, index));
          return (
            <a
              key={`${id} ${href}`}
              className={styles.link}
              href={href}
              title={label}
              tabIndex={-1}
              style={{ insetInlineStart: x, insetBlockStart: y }}
            >
              <VisuallyHidden>{label}</VisuallyHidden>
            </a>
          );
        }),
      )}
    </div>
  );
}
