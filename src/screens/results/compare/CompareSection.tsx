import { useCallback, useMemo } from 'react';
import type { Id } from '../../../lib/id';
import { selectCandidates } from '../../../model/candidates';
import { selectCriteria } from '../../../model/criteria';
import { type Standing, selectOrder, selectRanked, selectStandings } from '../../../model/ranking';
import { LEAST_COMPARED, type ResultsView } from '../../../routes/resultsView';
import { useDecision } from '../../../store/StoreContext';
import { Button } from '../../../ui/Button';
import styles from './CompareSection.module.css';
import { Comparison } from './Comparison';
import { comparedNow, comparedText } from './chosen';
import { FrameworkChoice } from './FrameworkChoice';

interface CompareSectionProps {
  readonly view: ResultsView;
  onViewChange(view: ResultsView): void;
}

/** Two to four of the ten side by side; without a choice the first two of the ranking. */
export function CompareSection({ view, onViewChange }: CompareSectionProps) {
  const standings = useDecision(selectStandings);
  const ranked = useDecision(selectRanked);
  const candidates = useDecision(selectCandidates);
  const criteria = useDecision(selectCriteria);
  const order = useDecision(selectOrder);
  const chosen = useMemo(() => comparedNow(view.compare, order), [view.compare, order]);
  const compared = chosen.flatMap((id): readonly Standing[] =>
    standings.filter(({ framework }) => framework.id === id),
  );
  const choose = useCallback(
    (compare: readonly Id[] | null) => onViewChange({ ...view, compare }),
    [view, onViewChange],
  );

  return (
    <div className={styles.section}>
      <h2>Compare side by side</h2>
      <FrameworkChoice chosen={chosen} candidates={candidates} onChange={choose} />
      <div className={styles.state}>
        <p role="status">{comparedText(view.compare, order)}</p>
        {view.compare !== null && (
          <Button small onClick={() => choose(null)}>
            Back to the leaders
          </Button>
        )}
      </div>
      {compared.length >= LEAST_COMPARED && (
        <Comparison criteria={criteria} compared={compared} ranked={ranked} />
      )}
    </div>
  );
}
