import { type ReactNode, useId } from 'react';
import { Button } from '../../../ui/Button';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './FilterPanel.module.css';

interface FilterPanelProps {
  readonly label: string;
  /** How many choices are made inside. */
  readonly active: number;
  /** What is counted: "chosen". */
  readonly unit: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * A button that opens a panel below it. The browser's own popover brings what such a panel needs: Escape and a
 * click elsewhere close it, the button tells whether it is open, and Tab leads from the button into the panel.
 */
export function FilterPanel({ label, active, unit, wide = false, children }: FilterPanelProps) {
  const id = useId();
  return (
    <div>
      <Button popoverTarget={id}>
        <span>
          {label}
          {active > 0 && (
            <>
              {' '}
              <span className={styles.count}>
                {active}
                <VisuallyHidden> {unit}</VisuallyHidden>
              </span>
            </>
          )}
        </span>
        <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </Button>
      <div id={id} popover="auto" className={wide ? styles.widePanel : styles.panel}>
        {children}
      </div>
    </div>
  );
}
