import { articleTitle } from '../../catalogue/article';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { Address } from '../../routes/address';
import { type LearnTopic, learnTopics, topicName } from '../../routes/screens/learn';
import { resultsAddress } from '../../routes/wizard';
import { useCatalogue } from '../../store/StoreContext';
import { Muted } from '../../ui/Muted';
import { Stack } from '../../ui/Stack';
import { Contents } from './Contents';
import styles from './LearnScreen.module.css';
import { Topic } from './Topic';
import { TopicBody } from './TopicBody';

interface LearnScreenProps {
  /** The part that the address opens. */
  readonly topic?: LearnTopic | undefined;
  readonly onStarted: (address: Address) => void;
}

/** What there is to know before and beside the decision, and the questions that people ask. */
export function LearnScreen({ topic: opened, onStarted }: LearnScreenProps) {
  const catalogue = useCatalogue();
  return (
    <>
      <Stack gap="even">
        <ScreenHeading title={opened ? topicName(opened, catalogue) : 'Learn'}>
          What backend frameworks are, and how to choose one
        </ScreenHeading>
        <Muted size="large">
          Ten questions come from the article “{articleTitle}”. Each is answered twice: with what the article
          says, and with what our evidence says. Where the two differ, you see both.
        </Muted>
      </Stack>
      <div className={styles.layout}>
        <Contents opened={opened} />
        <div>
          {learnTopics.map((topic) => (
            <Topic key={topic} id={topic} opened={opened}>
              <TopicBody topic={topic} onStarted={() => onStarted(resultsAddress)} />
            </Topic>
          ))}
        </div>
      </div>
    </>
  );
}
