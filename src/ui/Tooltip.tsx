import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ComponentProps, ReactNode } from 'react';
import styles from './Tooltip.module.css';

/** Shares the delay: once one tooltip is open, its neighbours open at once. */
export function TooltipGroup({ children }: { readonly children: ReactNode }) {
  return <Base.Provider delay={150}>{children}</Base.Provider>;
}

interface TooltipProps {
  readonly content: () => ReactNode;
  /** The element that the tooltip belongs to; its children are given separately. */
  readonly trigger: NonNullable<ComponentProps<typeof Base.Trigger>['render']>;
  readonly children: ReactNode;
}

/** Extra detail on hover and on focus. Whatever it says must also stand elsewhere: touch has no hover. */
export function Tooltip({ content, trigger, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger}>{children}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={6}>
          <Base.Popup className={styles.popup}>{content()}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
