import { useMemo, useRef } from 'react';
import type { Decision } from '../../../decision/decision';
import { evaluationOf } from '../../../model/evaluation';
import type { Standing } from '../../../model/standings';
import { Logo } from '../../../parts/Logo';
import { useActions, useCatalogue, useStore } from '../../../store/StoreContext';
import { useEvaluation } from '../../../store/useEvaluation';
import { Button } from '../../../ui/Button';
import styles from './BeforeAfter.module.css';
import { ChangeTable } from './ChangeTable';
import { changesBetween, changesText } from './changes';
import { SlopeGraph } from './SlopeGraph';

const ends = (standings: readonly Standing[]) =>
  standings.map(({ alternative, rank }) => ({
    id: alternative.id,
    place: rank,
    label: (
      <>
        <Logo alternative={alternative} />
        {alternative.name}
      </>
    ),
  }));

function Compared({ pinned }: { readonly pinned: Decision }) {
  const { ranking: before } = evaluationOf(useCatalogue(), pinned);
  const { ranking: after } = useEvaluation();
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  return (
    <>
      <p>{changesText(changes)}</p>
      <SlopeGraph before={ends(before)} after={ends(after)} beforeHead="Pinned" afterHead="Now" />
      <ChangeTable changes={changes} />
    </>
  );
}

/** The ranking as it was when it was pinned, beside the present one. */
export function BeforeAfter() {
  const pinned = useStore((state) => state.pinned);
  const { pin, unpin } = useActions();
  const pinButton = useRef<HTMLButtonElement>(null);
  const remove = () => {
    unpin();
    // The button that was pressed is gone; the one beside it stays.
    pinButton.current?.focus();
  };
  return (
    <>
      <h2>Before and after</h2>
      {pinned === null ? (
        <p>Pin the present ranking, then change weights or answers: both orders stand here side by side.</p>
      ) : (
        <Compared pinned={pinned} />
      )}
      <div className={styles.actions}>
        <Button ref={pinButton} onClick={pin}>
          {pinned === null ? 'Pin the present ranking' : 'Pin the present ranking instead'}
        </Button>
        {pinned !== null && <Button onClick={remove}>Remove the pin</Button>}
      </div>
    </>
  );
}
