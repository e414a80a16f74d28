import type { MouseEvent } from 'react';
import type { Address } from '../routes/address';
import { addressTitle, writeAddress } from '../routes/codec';
import { resultsAddress } from '../routes/wizard';
import { ButtonLink } from '../ui/Button';
import { useKnown } from './useKnown';

/** A step back in the history brings back the scroll position as well, which following a link would not. */
function goBack(event: MouseEvent) {
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!plain) return;
  event.preventDefault();
  window.history.back();
}

/** Leads to where the page was opened from; to the results when it was opened from outside. */
export function BackLink({ cameFrom }: { readonly cameFrom: Address | null }) {
  const known = useKnown();
  const address = cameFrom ?? resultsAddress;
  return (
    <ButtonLink href={writeAddress(address)} {...(cameFrom !== null && { onClick: goBack })}>
      {address.screen === 'results' ? 'Back to the results' : `Back: ${addressTitle(address, known)}`}
    </ButtonLink>
  );
}
