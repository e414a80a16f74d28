import { useEffect } from 'react';
import { emptyDecision } from '../decision/decision';
import { resource } from '../lib/resource';
import { sameValue } from '../lib/same';
import { useStore } from '../store/StoreContext';
import { Notice } from '../ui/Notice';
import { useResource } from '../ui/useResource';

const notices = resource(async () => {
  const [{ KeepingNotices }, { DataNotices }] = await Promise.all([
    import('./KeepingNotices'),
    import('./DataNotices'),
  ]);
  return () => (
    <>
      <KeepingNotices />
      <DataNotices />
    </>
  );
});

/** What there is to say about the answers, once its words are there. */
function Notices() {
  const { outcome } = useResource(notices);
  if (outcome === null) return null;
  if ('error' in outcome) {
    return (
      <Notice tone="warning" live>
        <p>
          There may be something to say about how your answers are kept, but that part of the app did not
          load. Reload the page to see it.
        </p>
      </Notice>
    );
  }
  const Loaded = outcome.value;
  return <Loaded />;
}

/**
 * What there is to say about the answers; usually nothing. There never is before anything was answered and while
 * everything is kept, so that the words are no part of the first load.
 */
export function AnswerNotices() {
  const unsaid = useStore(
    ({ setAside, savingProblem, decision }) =>
      setAside === null && savingProblem === null && sameValue(decision, emptyDecision(decision.data)),
  );
  useEffect(() => {
    if (!unsaid) return;
    // What is to be said later may have to be said without a connection.
    const timer = setTimeout(notices.ask, 2_000);
    return () => clearTimeout(timer);
  }, [unsaid]);
  return unsaid ? null : <Notices />;
}
