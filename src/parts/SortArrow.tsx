import styles from './SortArrow.module.css';

export type SortDirection = 'ascending' | 'descending';

const paths: Readonly<Record<SortDirection | 'none', string>> = {
  ascending: 'M1 8l4-5 4 5z',
  descending: 'M1 4l4 5 4-5z',
  none: 'M1 5l4-4.5L9 5zM1 7l4 4.5L9 7z',
};

/** Shows in a heading how its column is sorted; `aria-sort` of the heading says the same. */
export function SortArrow({ direction }: { readonly direction: SortDirection | null }) {
  return (
    <svg className={styles.arrow} viewBox="0 0 10 12" aria-hidden="true">
      <path d={paths[direction ?? 'none']} />
    </svg>
  );
}
