import { useId } from 'react';
import type { Criterion } from '../../../catalogue/catalogue';
import { CriterionName } from '../../../parts/CriterionName';
import styles from './MinimumField.module.css';

interface MinimumFieldProps {
  readonly criterion: Criterion;
  /** 0..10; 0 is no minimum. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** The lowest rating that stays, in half steps. */
export function MinimumField({ criterion, value, onChange }: MinimumFieldProps) {
  const id = useId();
  const text = value === 0 ? 'any' : `at least ${value}`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <CriterionName criterion={criterion} />
      </label>
      <span className={styles.value} aria-hidden="true">
        {text}
      </span>
      <input
        id={id}
        className={styles.range}
        type="range"
        min={0}
        max={10}
        step={0.5}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
