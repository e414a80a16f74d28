import { LOGO_SPRITE } from '../catalogue/logos';
import type { Alternative } from '../model/alternatives';
import styles from './Logo.module.css';

/** In the colour of the text, because colour stands for criteria. The name always stands beside it. */
export function Logo({ alternative: { id, name, own } }: { readonly alternative: Alternative }) {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {own ? (
        <text x="12" y="18" textAnchor="middle" fontSize="18" fill="currentColor">
          {name.slice(0, 1).toUpperCase()}
        </text>
      ) : (
        <use href={`${LOGO_SPRITE}#${id}`} />
      )}
    </svg>
  );
}
