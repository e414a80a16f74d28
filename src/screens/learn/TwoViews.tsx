import type { ReactNode } from 'react';
import { articleQuestions } from '../../catalogue/article';
import type { LearnTopic } from '../../routes/screens/learn';
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
      <div className={styles.article}>
        <h3>The article says</h3>
        <p>{question?.claim}</p>
        {more}
      </div>
      <div className={styles.evidence}>
        <h3>Our evidence says</h3>
        {children}
      </div>
    </div>
  );
}
