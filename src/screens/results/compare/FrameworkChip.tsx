import { useId } from 'react';
import type { Alternative } from '../../../model/alternatives';
import { FrameworkName } from '../../../parts/FrameworkName';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './FrameworkChip.module.css';

interface FrameworkChipProps {
  readonly alternative: Alternative;
  readonly checked: boolean;
  readonly disabled: boolean;
  /** Why it is ruled out; null when it is not. */
  readonly reason: string | null;
  readonly onChange: (checked: boolean) => void;
}

/** A framework to tick, with its label as one target. */
export function FrameworkChip({ alternative, checked, disabled, reason, onChange }: FrameworkChipProps) {
  const reasonId = useId();
  return (
    <>
      <label className={styles.chip}>
        <input
          type="checkbox"
          {...(reason !== null && { 'aria-describedby': reasonId })}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <FrameworkName alternative={alternative} kind={false} />
        {reason !== null && <span className={styles.ruledOut}>ruled out</span>}
      </label>
      {reason !== null && (
        <span id={reasonId}>
          <VisuallyHidden>{reason}</VisuallyHidden>
        </span>
      )}
    </>
  );
}
