import { memo, useId, useState } from 'react';
import styles from './NumberStepper.module.css';

interface NumberStepperProps {
  /** Names all the controls: "Importance of security". */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A text in the number field while somebody types there. */
interface Typing {
  readonly text: string;
  /** The value that it stands for, or beside which it stands when it is no number on the scale. */
  readonly value: number;
  readonly problem: boolean;
}

/**
 * A number on a scale, by typing tenths or by buttons for whole steps. Text that is no number on the scale changes
 * nothing and gives way when the field is left.
 */
export const NumberStepper = memo(function NumberStepper({
  label,
  value,
  min,
  max,
  onChange,
}: NumberStepperProps) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const problemId = useId();
  // A value that did not come from this text (undo, another tab) takes its place at once.
  const typed = typing?.value === value ? typing : null;
  const problem = typed?.problem === true;

  const type = (field: HTMLInputElement) => {
    const number = field.valueAsNumber;
    const usable = number >= min && number <= max;
    const next = usable ? Math.round(number * 10) / 10 : value;
    const wrong = !usable && (field.value !== '' || field.validity.badInput);
    setTyping({ text: field.value, value: next, problem: wrong });
    if (usable) onChange(next);
  };
  const step = (by: 1 | -1) => {
    const next = by > 0 ? Math.floor(value + 1) : Math.ceil(value - 1);
    onChange(Math.min(max, Math.max(min, next)));
  };

  return (
    <>
      <div className={styles.stepper}>
        <button
          type="button"
          className={styles.step}
          aria-label={`Less: ${label}`}
          disabled={value <= min}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          className={styles.number}
          type="number"
          inputMode="decimal"
          aria-label={`${label}, ${min} to ${max}`}
          min={min}
          max={max}
          step="any"
          value={typed?.text ?? value}
          aria-invalid={problem}
          {...(problem && { 'aria-describedby': problemId })}
          onChange={(event) => type(event.currentTarget)}
          onBlur={() => setTyping(null)}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={`More: ${label}`}
          disabled={value >= max}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
      {problem && (
        <p id={problemId} className={styles.problem} role="alert">
          {`Type a number from ${min} to ${max}. Until then it stays at ${value}.`}
        </p>
      )}
    </>
  );
});
