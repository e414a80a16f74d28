import type { Framework } from '../../data/types';
import { FrameworkName } from '../../parts/FrameworkName';
import styles from './FrameworkChip.module.css';

interface FrameworkChipProps {
  readonly framework: Framework;
  readonly checked: boolean;
  readonly disabled: boolean;
  /** The element that says why the framework is ruled out; null when it is not. */
  readonly ruledOutId: string | null;
  readonly onChange: (checked: boolean) => void;
}

/** A framework to tick, with its label as one target. */
export function FrameworkChip({ framework, checked, disabled, ruledOutId, onChange }: FrameworkChipProps) {
  return (
    <label className={styles.chip}>
      <input
        type="checkbox"
        {...(ruledOutId !== null && { 'aria-describedby': ruledOutId })}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <FrameworkName framework={framework} kind={false} />
      {ruledOutId !== null && <span className={styles.ruledOut}>ruled out</span>}
    </label>
  );
}
