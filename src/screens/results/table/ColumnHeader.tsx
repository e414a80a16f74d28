import { memo } from 'react';
import type { Criterion } from '../../../catalogue/catalogue';
import { criterionColour } from '../../../parts/CriterionName';
import type { TableColumn } from '../../../routes/resultsView';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './ColumnHeader.module.css';
import { columnLabel } from './sentences';

type Direction = 'ascending' | 'descending';

const arrows: Readonly<Record<Direction | 'none', string>> = {
  ascending: 'M1 8l4-5 4 5z',
  descending: 'M1 4l4 5 4-5z',
  none: 'M1 5l4-4.5L9 5zM1 7l4 4.5L9 7z',
};

interface ColumnHeaderProps {
  readonly column: TableColumn;
  readonly className: string | undefined;
  /** The criterion that the column shows ratings by, where it does. */
  readonly criterion: Criterion | undefined;
  /** Share of the weight of that criterion: "20 %". */
  readonly share: string | undefined;
  readonly direction: Direction | null;
  readonly onSort: (column: TableColumn) => void;
}

/** A heading that sorts: first the more useful way, then the other, then by rank again. */
export const ColumnHeader = memo(function ColumnHeader({
  column,
  className,
  criterion,
  share,
  direction,
  onSort,
}: ColumnHeaderProps) {
  return (
    <th scope="col" className={className} {...(direction && { 'aria-sort': direction })}>
      <button type="button" className={styles.button} onClick={() => onSort(column)}>
        <span className={styles.label}>{columnLabel(column, criterion ? [criterion] : [])}</span>
        <span className={styles.line}>
          {criterion && (
            <>
              <span className={styles.swatch} style={{ background: criterionColour(criterion) }} />
              <span>
                <VisuallyHidden>, weight </VisuallyHidden>
                {share}
              </span>
            </>
          )}
          <svg className={styles.arrow} viewBox="0 0 10 12" aria-hidden="true">
            <path d={arrows[direction ?? 'none']} />
          </svg>
        </span>
      </button>
    </th>
  );
});
