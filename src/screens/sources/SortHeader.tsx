import { SortArrow, type SortDirection } from '../../parts/SortArrow';
import styles from './SortHeader.module.css';

interface SortHeaderProps {
  readonly label: string;
  readonly direction: SortDirection | null;
  readonly onSort: () => void;
}

/** A heading that sorts. */
export function SortHeader({ label, direction, onSort }: SortHeaderProps) {
  return (
    <th scope="col" {...(direction && { 'aria-sort': direction })}>
      <button type="button" className={styles.button} onClick={onSort}>
        {label}
        <SortArrow direction={direction} />
      </button>
    </th>
  );
}
