import type { ReactNode } from 'react';
import { classes } from '../lib/classes';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'warning';
  /** Announced at once by screen readers when it appears after the page was shown. */
  readonly live?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Notice({ tone = 'plain', live = false, actions, children }: NoticeProps) {
  return (
    <div
      className={classes(styles.notice, tone === 'warning' && styles.warning)}
      {...(live && { role: 'status' })}
    >
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
