import { ratedCriteria } from '../../catalogue/catalogue';
import { inWords } from '../../lib/numbers';
import { useCatalogue } from '../../store/StoreContext';
import styles from './DownloadData.module.css';

/** The data as plain files. */
export function DownloadData() {
  const { frameworks, criteria } = useCatalogue();
  const ratings = inWords(frameworks.length * ratedCriteria(criteria).length);
  // Beside the page, wherever the app is put: the addresses are relative.
  const files = [
    { href: 'data/ratings.json', name: 'Ratings', note: `the ${ratings} ratings with their ranges` },
    { href: 'data/evidence.json', name: 'Evidence', note: 'every fact with source, date and status' },
    { href: 'data/schema.json', name: 'Schema', note: 'what stands where in both' },
  ];
  return (
    <section className={styles.download} aria-labelledby="download-heading">
      <h2 id="download-heading">Download the data</h2>
      <ul>
        {files.map(({ href, name, note }) => (
          <li key={href}>
            <a href={href} download>
              {name} (JSON)
            </a>
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
