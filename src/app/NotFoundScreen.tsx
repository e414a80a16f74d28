import { addressTitle } from '../parts/addressTitle';
import { ScreenHeading } from '../parts/ScreenHeading';
import type { Address } from '../routes/address';
import { writeAddress } from '../routes/codec';
import { ButtonLink } from '../ui/Button';
import styles from './NotFoundScreen.module.css';

interface NotFoundScreenProps {
  readonly path: string;
  /** Pages with an address like this one. */
  readonly nearest: readonly Address[];
}

export function NotFoundScreen({ path, nearest }: NotFoundScreenProps) {
  return (
    <>
      <ScreenHeading title="Page not found">There is no page at this address</ScreenHeading>
      <p>Nothing here is called “{path}”. The link may be cut off or mistyped. Your answers are untouched.</p>
      {nearest.length > 0 && (
        <>
          <p>Perhaps you want one of these:</p>
          <ul className={styles.nearest}>
            {nearest.map((address) => (
              <li key={writeAddress(address)}>
                <a href={writeAddress(address)}>{addressTitle(address)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <ButtonLink href="#/" look="primary">
          Go to the start
        </ButtonLink>
      </p>
    </>
  );
}
