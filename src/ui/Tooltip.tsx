import { Tooltip as Base } from '@base-ui/react/tooltip';
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useRef,
} from 'react';
import styles from './Tooltip.module.css';

/** Where tooltips are put: inside the landmark that they belong to, and not at the end of the page. */
const PlaceContext = createContext<RefObject<HTMLElement | null> | null>(null);

/** Shares the delay: once one tooltip is open, its neighbours open at once. */
export function TooltipGroup({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <Base.Provider delay={150}>
      <PlaceContext value={place}>{children}</PlaceContext>
      <div ref={place} className={styles.place} />
    </Base.Provider>
  );
}

interface TooltipProps {
  readonly content: () => ReactNode;
  /** The element that the tooltip belongs to; its children are given separately. */
  readonly trigger: NonNullable<ComponentProps<typeof Base.Trigger>['render']>;
  readonly children: ReactNode;
}

/**
 * Extra detail on hover and on focus, inside a TooltipGroup. Whatever it says must also stand elsewhere: touch has
 * no hover.
 */
export function Tooltip({ content, trigger, children }: TooltipProps) {
  const place = useContext(PlaceContext);
  return (
    <Base.Root>
      <Base.Trigger render={trigger}>{children}</Base.Trigger>
      <Base.Portal container={place}>
        <Base.Positioner className={styles.positioner} sideOffset={6}>
          <Base.Popup className={styles.popup}>{content()}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
