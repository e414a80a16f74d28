import type { ReactNode } from 'react';
import styles from './CheckList.module.css';

interface CheckListProps<Id extends string> {
  readonly legend: string;
  readonly items: readonly { readonly id: Id; readonly label: ReactNode }[];
  readonly checked: readonly Id[];
  readonly onChange: (id: Id, checked: boolean) => void;
}

/** Any number of a few. */
export function CheckList<Id extends string>({ legend, items, checked, onChange }: CheckListProps<Id>) {
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{legend}</legend>
      {items.map(({ id, label }) => (
        <label key={id} className={styles.item}>
          <input
            type="checkbox"
            checked={checked.includes(id)}
            onChange={(event) => onChange(id, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
