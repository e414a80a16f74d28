import { memo } from 'react';
import { frameworkById } from '../catalogue/frameworks';
import type { Framework } from '../catalogue/types';
import { writeAddress } from '../routes/codec';
import styles from './FrameworkName.module.css';
import { Logo } from './Logo';

/** "runtime", or "micro-framework on Node.js". */
export function kindText({ kind, runsOn }: Framework): string {
  return runsOn ? `${kind} on ${frameworkById[runsOn].name}` : kind;
}

interface FrameworkNameProps {
  readonly framework: Framework;
  /** Leads to the framework's page. */
  readonly link?: boolean;
  readonly kind?: boolean;
}

/** How a framework appears everywhere: logo, name, and what kind of thing it is. */
export const FrameworkName = memo(function FrameworkName({
  framework,
  link = false,
  kind = true,
}: FrameworkNameProps) {
  return (
    <span className={styles.name}>
      <Logo framework={framework.id} />
      <span className={styles.text}>
        {link ? (
          <a className={styles.label} href={writeAddress({ screen: 'framework', framework: framework.id })}>
            {framework.name}
          </a>
        ) : (
          <span className={styles.label}>{framework.name}</span>
        )}
        {kind && <span className={styles.kind}>{kindText(framework)}</span>}
      </span>
    </span>
  );
});
