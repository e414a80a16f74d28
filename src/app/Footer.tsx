import { Day } from '../parts/Day';
import { writeAddress } from '../routes/codec';
import { defaultSourcesView } from '../routes/sourcesView';
import { useCatalogue } from '../store/StoreContext';
import styles from './Footer.module.css';

export function Footer() {
  const { version } = useCatalogue();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav className={styles.links} aria-label="More">
          <a href={writeAddress({ screen: 'sources', view: defaultSourcesView })}>
            All sources, and the data to download
          </a>
          <a href={writeAddress({ screen: 'services' })}>One framework per service</a>
        </nav>
        <p>Your answers stay in this browser. Nothing is sent anywhere, and no account is needed.</p>
        <p>
          Ratings are derived from cited evidence that was last checked on <Day date={version} />. The logos
          are those of the projects they name.
        </p>
      </div>
    </footer>
  );
}
