import { memo } from 'react';
import { NumberStepper } from './NumberStepper';
import styles from './SliderField.module.css';

interface SliderFieldProps {
  /** Names all the controls: "Importance of security". */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What screen readers add to the number: "6 of 10, 20 % of the weight". */
  readonly valueText?: string;
  readonly onChange: (value: number) => void;
  /** A run of changes ended: the pointer was lifted or the focus left. */
  readonly onSettle?: () => void;
}

/** A number on a scale, by a native slider in whole steps, a number field or minus and plus buttons. */
export const SliderField = memo(function SliderField({
  label,
  value,
  min,
  max,
  valueText,
  onChange,
  onSettle,
}: SliderFieldProps) {
  return (
    <fieldset className={styles.field} aria-label={label} onPointerUp={onSettle} onBlur={onSettle}>
      <input
        className={styles.range}
        type="range"
        aria-label={label}
        {...(valueText !== undefined && { 'aria-valuetext': valueText })}
        min={min}
        max={max}
        step={1}
        value={value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <NumberStepper label={label} value={value} min={min} max={max} onChange={onChange} />
    </fieldset>
  );
});
