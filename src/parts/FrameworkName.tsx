import { memo } from 'react';
import type { Alternative } from '../model/alternatives';
import { writeAddress } from '../routes/codec';
import { Muted } from '../ui/Muted';
import styles from './FrameworkName.module.css';
import { Logo } from './Logo';

interface FrameworkNameProps {
  readonly alternative: Alternative;
  /** Leads to the page of the framework. */
  readonly link?: boolean;
  readonly kind?: boolean;
}

/** How a framework appears everywhere: logo, name, and what kind of thing it is. */
export const FrameworkName = memo(function FrameworkName({
  alternative,
  link = false,
  kind = true,
}: FrameworkNameProps) {
  const { id, name, kindName } = alternative;
  return (
    <span className={styles.name}>
      <Logo alternative={alternative} />
      <span className={styles.text}>
        {link ? (
          <a className={styles.label} href={writeAddress({ screen: 'framework', framework: id })}>
            {name}
          </a>
        ) : (
          <span className={styles.label}>{name}</span>
        )}
        {kind && (
          <Muted as="span" className={styles.kind}>
            {kindName}
          </Muted>
        )}
      </span>
    </span>
  );
});
