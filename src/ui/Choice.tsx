import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps {
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox with its label as one large target. */
export function Choice({ label, note, checked, disabled = false, onChange }: ChoiceProps) {
  const noteId = useId();
  const labelId = useId();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        aria-labelledby={labelId}
        {...(note !== undefined && { 'aria-describedby': noteId })}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      {note !== undefined && (
        <span id={noteId} className={styles.note}>
          {note}
        </span>
      )}
    </label>
  );
}

/** Choices in as many columns as fit. */
export function ChoiceGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}
