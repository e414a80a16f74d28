import { checked } from 'virtual:ten-to-one/ratings';
import { longDate } from '../lib/dates';
import styles from './Footer.module.css';

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>Your answers stay in this browser. Nothing is sent anywhere, and no account is needed.</p>
        <p>
          Ratings are derived from cited evidence that was last checked on{' '}
          <time dateTime={checked}>{longDate(checked)}</time>. The logos are those of the projects they name.
        </p>
      </div>
    </footer>
  );
}
