import { Button } from './Button';
import { Notice } from './Notice';

interface LoadFailureProps {
  /** With its article: "the radar". */
  readonly what: string;
  /** Says what there is in its place. */
  readonly instead?: string;
  readonly onTryAgain: () => void;
}

/**
 * Says that a part of a page did not load, and what helps: to try again once the connection is back, or to reload
 * where a newer version of the app has taken the place of the one that is open.
 */
export function LoadFailure({ what, instead, onTryAgain }: LoadFailureProps) {
  return (
    <Notice
      tone="warning"
      live
      actions={
        <>
          <Button onClick={onTryAgain}>Try again</Button>
          <Button onClick={() => window.location.reload()}>Reload this page</Button>
        </>
      }
    >
      <p>
        {what[0]?.toUpperCase()}
        {what.slice(1)} could not be loaded: the connection was lost, or the app was updated after this page
        was opened. Try again, or reload the page. Your answers are kept. {instead}
      </p>
    </Notice>
  );
}
