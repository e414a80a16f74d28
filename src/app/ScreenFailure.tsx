import { writeAddress } from '../routes/codec';
import { startAddress } from '../routes/wizard';
import { Button, ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface ScreenFailureProps {
  readonly error: unknown;
  /** Left out where trying again would end in the same error. */
  readonly onTryAgain?: () => void;
}

/** Shown instead of a screen that failed. The answers are kept in any case: they live in the store. */
export function ScreenFailure({ error, onTryAgain }: ScreenFailureProps) {
  return (
    <Notice
      tone="warning"
      live
      actions={
        <>
          {onTryAgain && <Button onClick={onTryAgain}>Try again</Button>}
          <Button onClick={() => window.location.reload()}>Reload this page</Button>
          <ButtonLink href={writeAddress(startAddress)}>Go to the start</ButtonLink>
        </>
      }
    >
      <h1>This page could not be shown</h1>
      <p>
        A part of the app did not load or failed. Your answers are kept. Check the connection, then reload the
        page.
      </p>
      <p>What the browser said: {error instanceof Error ? error.message : String(error)}</p>
    </Notice>
  );
}
