import { useState } from 'react';
import styles from './NameField.module.css';

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * The name that is searched for. While somebody types, the field shows what was typed even if the address, which
 * holds the value, still lags behind; a value that was never typed here (Back, Clear) takes over at once.
 */
export function NameField({ value, onChange }: NameFieldProps) {
  const [typing, setTyping] = useState<{ readonly text: string; readonly known: readonly string[] } | null>(
    null,
  );
  const current = typing?.known.includes(value) ? typing : null;
  const type = (text: string) => {
    setTyping({ text, known: [...(current?.known ?? [value]), text] });
    onChange(text);
  };
  return (
    <label className={styles.field}>
      <span className={styles.label}>Name</span>
      <input
        className={styles.input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder="Part of a name"
        value={current?.text ?? value}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyping(null)}
      />
    </label>
  );
}
