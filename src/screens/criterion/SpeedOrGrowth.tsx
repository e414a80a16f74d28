import { writeAddress } from '../../routes/codec';
import { Stack } from '../../ui/Stack';
import styles from './section.module.css';

/** What keeps performance and scalability apart. */
export function SpeedOrGrowth() {
  const link = (criterion: 'performance' | 'scalability', text: string) => (
    <a href={writeAddress({ screen: 'criterion', criterion })}>{text}</a>
  );
  return (
    <Stack as="section" gap="loose" measured className={styles.section} aria-labelledby="apart">
      <h2 id="apart">Performance or scalability</h2>
      <p>
        {link('performance', 'Performance')} asks how many requests a second one machine answers.{' '}
        {link('scalability', 'Scalability')} asks what becomes of that when users, connections and machines
        are added. Nothing is counted twice: the only figure of throughput under scalability is the share that
        a framework keeps of its own from 512 to 4,096 connections, so that being twice as fast changes
        nothing there.
      </p>
    </Stack>
  );
}
