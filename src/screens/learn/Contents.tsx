import { writeAddress } from '../../routes/codec';
import { type LearnTopic, learnTopics, topicName } from '../../routes/screens/learn';
import { useCatalogue } from '../../store/StoreContext';
import styles from './Contents.module.css';
import { bringIntoView, topicId } from './Topic';

/** The parts of the page. */
export function Contents({ opened }: { readonly opened: LearnTopic | undefined }) {
  const catalogue = useCatalogue();
  return (
    <nav className={styles.contents} aria-labelledby="learn-contents">
      <h2 id="learn-contents">On this page</h2>
      <ol>
        {learnTopics.map((topic) => (
          <li key={topic}>
            <a
              href={writeAddress({ screen: 'learn', topic })}
              {...(topic === opened && { 'aria-current': 'location' as const })}
              onClick={() => {
                // The address stays the same then, so nothing else would bring the topic back into view.
                if (topic === opened) bringIntoView(document.getElementById(topicId(topic)));
              }}
            >
              {topicName(topic, catalogue)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
