import { ScreenHeading } from '../parts/ScreenHeading';
import { useKnown } from '../parts/useKnown';
import { addressTitle, writeAddress } from '../routes/codec';
import { nearestAddresses } from '../routes/nearest';
import { startAddress } from '../routes/wizard';
import { ButtonLink } from '../ui/Button';
import styles from './NotFoundScreen.module.css';

/** Says that an address leads nowhere, and offers the pages with an address like it. */
export function NotFoundScreen({ path }: { readonly path: string }) {
  const known = useKnown();
  const nearest = nearestAddresses(path, known);
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
                <a href={writeAddress(address)}>{addressTitle(address, known)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <ButtonLink href={writeAddress(startAddress)} look="primary">
          Go to the start
        </ButtonLink>
      </p>
    </>
  );
}
