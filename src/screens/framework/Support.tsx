import type { Profile } from '../../catalogue/facts';
import { SourceLink } from '../../parts/SourceLink';
import { useLibrary } from '../../store/LibraryContext';
import { Loaded } from '../../ui/Loaded';
import styles from './Support.module.css';
import { SupportWindow } from './SupportWindow';

/** For how long a version gets fixes: the policy, and the window with its dates. */
export function Support({ profile: { framework, supportPolicy } }: { readonly profile: Profile }) {
  const { evidence } = useLibrary();
  return (
    <section className={styles.section} aria-labelledby="support-heading">
      <h2 id="support-heading">Support window</h2>
      <p>
        {supportPolicy.value === null ? (
          supportPolicy.reason
        ) : (
          <>
            {supportPolicy.value}. <SourceLink source={supportPolicy.source} />
          </>
        )}
      </p>
      <Loaded resource={evidence} what="the dates" space="4.5rem">
        {(derived) => <SupportWindow framework={framework} evidence={derived} />}
      </Loaded>
    </section>
  );
}
