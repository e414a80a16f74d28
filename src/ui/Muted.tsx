import type { HTMLAttributes } from 'react';
import { classes } from '../lib/classes';
import styles from './Muted.module.css';

interface MutedProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'p' | 'span' | 'dt' | 'dd' | 'li' | 'figcaption';
  /** `small` for what accompanies, `same` as the text around it, `large` for the paragraph that opens a screen. */
  readonly size?: 'small' | 'same' | 'large';
}

/** Text that stands back behind the one beside it. */
export function Muted({ as: Tag = 'p', size = 'small', className, ...attributes }: MutedProps) {
  return (
    <Tag {...attributes} className={classes(styles.muted, size !== 'same' && styles[size], className)} />
  );
}
