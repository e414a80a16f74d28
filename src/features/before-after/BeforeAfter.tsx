import { useMemo } from 'react';
import { SlopeGraph } from '../../charts/SlopeGraph';
import type { Decision } from '../../link/decision';
import { Logo } from '../../parts/Logo';
import { useActions, useDecision, useStore } from '../../store/StoreContext';
import { type Standing, selectStandings } from '../../store/selectors/ranking';
import { Button } from '../../ui/Button';
import styles from './BeforeAfter.module.css';
import { ChangeTable } from './ChangeTable';
import { changesBetween } from './changes';

const ends = (standings: readonly Standing[]) =>
  standings.map(({ framework, rank }) => ({
    id: framework.id,
    place: rank === null ? '–' : String(rank),
    label: (
      <>
        <Logo framework={framework.id} />
        {framework.name}
      </>
    ),
  }));

function Compared({ pinned }: { readonly pinned: Decision }) {
  const before = selectStandings(pinned);
  const after = useDecision(selectStandings);
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  const moved = changes.filter(({ places }) => places !== null && places !== 0).length;
  return (
    <>
      <p role="status">
        {moved === 0
          ? 'The order is the same as when you pinned it.'
          : `${moved} of ${changes.length} changed place since you pinned.`}
      </p>
      <SlopeGraph before={ends(before)} after={ends(after)} beforeHead="Pinned" afterHead="Now" />
      <ChangeTable changes={changes} />
    </>
  );
}

/** The ranking as it was when it was pinned, beside the present one. */
export function BeforeAfter() {
  const pinned = useStore((state) => state.pinned);
  const { pin, unpin } = useActions();
  return (
    <>
      <h2>Before and after</h2>
      {pinned === null ? (
        <p>Pin the present ranking, then change weights or answers: both orders stand here side by side.</p>
      ) : (
        <Compared pinned={pinned} />
      )}
      <div className={styles.actions}>
        <Button onClick={pin}>
          {pinned === null ? 'Pin the present ranking' : 'Pin the present ranking instead'}
        </Button>
        {pinned !== null && <Button onClick={unpin}>Remove the pin</Button>}
      </div>
    </>
  );
}
