import type { FrameworkId } from '../catalogue/ids';
import { LOGO_SPRITE } from '../catalogue/logos';
import styles from './Logo.module.css';

/** In the colour of the text, because colour stands for criteria. The name always stands beside it. */
export function Logo({ framework }: { readonly framework: FrameworkId }) {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`${LOGO_SPRITE}#${framework}`} />
    </svg>
  );
}
