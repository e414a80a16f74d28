import { type ReactNode, useEffect, useRef } from 'react';
import { type LearnTopic, topicName } from '../../routes/screens/learn';
import { useCatalogue } from '../../store/StoreContext';
import { Stack } from '../../ui/Stack';
import styles from './Topic.module.css';

export const topicId = (topic: LearnTopic) => `topic-${topic}`;

/** Puts a topic at the top of the window, with the focus on its heading. */
export function bringIntoView(heading: HTMLElement | null): void {
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

interface TopicProps {
  readonly id: LearnTopic;
  /** The one that the address names. */
  readonly opened: LearnTopic | undefined;
  readonly children: ReactNode;
}

/** A part of the page with an address of its own: opening that address brings it into view, with the focus. */
export function Topic({ id, opened, children }: TopicProps) {
  const catalogue = useCatalogue();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpened = opened === id;
  useEffect(() => {
    if (isOpened) bringIntoView(heading.current);
  }, [isOpened]);
  return (
    <Stack as="section" gap="loose" className={styles.topic} aria-labelledby={topicId(id)}>
      <h2 id={topicId(id)} ref={heading} tabIndex={-1}>
        {topicName(id, catalogue)}
      </h2>
      {children}
    </Stack>
  );
}
