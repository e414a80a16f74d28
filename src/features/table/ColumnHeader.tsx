import { criterionColour } from '../../parts/CriterionName';
import { shareText } from '../../parts/shareText';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './ColumnHeader.module.css';

type Direction = 'ascending' | 'descending';

const arrows: Readonly<Record<Direction | 'none', string>> = {
  ascending: 'M1 8l4-5 4 5z',
  descending: 'M1 4l4 5 4-5z',
  none: 'M1 5l4-4.5L9 5zM1 7l4 4.5L9 7z',
};

interface ColumnHeaderProps {
  readonly label: string;
  readonly className: string | undefined;
  /** Of the criterion in this column, if it is one's. */
  readonly weighed: WeighedCriterion | undefined;
  readonly direction: Direction | null;
  readonly onSort: () => void;
}

/** A heading that sorts: first the more useful way, then the other, then by rank again. */
export function ColumnHeader({ label, className, weighed, direction, onSort }: ColumnHeaderProps) {
  return (
    <th scope="col" className={className} {...(direction && { 'aria-sort': direction })}>
      <button type="button" className={styles.button} onClick={onSort}>
        <span className={styles.label}>{label}</span>
        <span className={styles.line}>
          {weighed && (
            <>
              <span className={styles.swatch} style={{ background: criterionColour(weighed.criterion.id) }} />
              <span>
                <VisuallyHidden>, weight </VisuallyHidden>
                {shareText(weighed)}
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
}
