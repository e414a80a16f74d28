import styles from './SortHeader.module.css';

type Direction = 'ascending' | 'descending';

const arrows: Readonly<Record<Direction | 'none', string>> = {
  ascending: 'M1 8l4-5 4 5z',
  descending: 'M1 4l4 5 4-5z',
  none: 'M1 5l4-4.5L9 5zM1 7l4 4.5L9 7z',
};

interface SortHeaderProps {
  readonly label: string;
  readonly direction: Direction | null;
  readonly onSort: () => void;
}

/** A heading that sorts. */
export function SortHeader({ label, direction, onSort }: SortHeaderProps) {
  return (
    <th scope="col" {...(direction && { 'aria-sort': direction })}>
      <button type="button" className={styles.button} onClick={onSort}>
        {label}
        <svg className={styles.arrow} viewBox="0 0 10 12" aria-hidden="true">
          <path d={arrows[direction ?? 'none']} />
        </svg>
      </button>
    </th>
  );
}
