import type { ReactNode } from 'react';
import { articleQuestions } from '../../catalogue/article';
import { classes } from '../../lib/classes';
import type { LearnTopic } from '../../routes/screens/learn';
import { Stack } from '../../ui/Stack';
import styles from './TwoViews.module.css';

interface TwoViewsProps {
  /** Topics whose question the article asks have its id. */
  readonly topic: LearnTopic;
  /** More of what the article says. */
  readonly more?: ReactNode;
  /** What our evidence says. */
  readonly children: ReactNode;
}

/** The claim of the article beside what our evidence says; neither is left out where they differ. */
export function TwoViews({ topic, more, children }: TwoViewsProps) {
  const question = articleQuestions.find(({ id }) => id === topic);
  return (
    <div className={styles.views}>
      <Stack gap="even" className={classes(styles.view, styles.article)}>
        <h3>The article says</h3>
        <p>{question?.claim}</p>
        {more}
      </Stack>
      <Stack gap="even" className={styles.view}>
        <h3>Our evidence says</h3>
        {children}
      </Stack>
    </div>
  );
}
