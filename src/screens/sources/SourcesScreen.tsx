import { Day } from '../../parts/Day';
import { OLD_MONTHS } from '../../parts/freshness';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { SourcesView } from '../../routes/sourcesView';
import { useLibrary } from '../../store/LibraryContext';
import { useCatalogue } from '../../store/StoreContext';
import { Loaded } from '../../ui/Loaded';
import { DownloadData } from './DownloadData';
import { listedSources } from './listedSources';
import { SourceList } from './SourceList';
import styles from './SourcesScreen.module.css';

interface SourcesScreenProps {
  /** From the address, where search and sorting are kept. */
  readonly view: SourcesView;
  readonly onViewChange: (view: SourcesView) => void;
}

/** Everything that the app cites, and the data to download. */
export function SourcesScreen({ view, onViewChange }: SourcesScreenProps) {
  const { version } = useCatalogue();
  const listed = listedSources(useLibrary());
  return (
    <>
      <div className={styles.top}>
        <ScreenHeading title="All sources">All sources</ScreenHeading>
        <p className={styles.lead}>
          Every page and file that a rating or a statement here rests on, last looked up on{' '}
          <Day date={version} />. What was more than {OLD_MONTHS} months old by then is marked.
        </p>
        <DownloadData />
      </div>
      <Loaded resource={listed} what="the sources" space="60vh">
        {(sourcesOf) => <SourceList sourcesOf={sourcesOf} view={view} onViewChange={onViewChange} />}
      </Loaded>
    </>
  );
}
