import { useCallback } from 'react';
import type { Id } from '../../../lib/id';
import { whatRulesOut } from '../../../parts/ruledOutText';
import { LEAST_COMPARED, type ResultsView } from '../../../routes/resultsView';
import { useEvaluation } from '../../../store/useEvaluation';
import { Button } from '../../../ui/Button';
import { useSameItems } from '../../../ui/useSameItems';
import styles from './CompareSection.module.css';
import { Comparison } from './Comparison';
import { comparedNow, comparedText } from './compared';
import { FrameworkChoice } from './FrameworkChoice';

interface CompareSectionProps {
  readonly view: ResultsView;
  onViewChange(view: ResultsView): void;
}

/** Two to four side by side; without a choice the first two of the ranking. */
export function CompareSection({ view, onViewChange }: CompareSectionProps) {
  const { problem, ranked } = useEvaluation();
  const order = ranked.map(({ alternative }) => alternative);
  const choice =
    view.compare?.flatMap((id) => problem.alternatives.find((alternative) => alternative.id === id) ?? []) ??
    null;
  const compared = useSameItems(comparedNow(choice, order));
  const choose = useCallback(
    (compare: readonly Id[] | null) => onViewChange({ ...view, compare }),
    [view, onViewChange],
  );

  return (
    <div className={styles.section}>
      <h2>Compare side by side</h2>
      <FrameworkChoice chosen={compared} onChange={choose} />
      <div className={styles.state}>
        <p role="status">{comparedText(choice, order, whatRulesOut(problem))}</p>
        {view.compare !== null && (
          <Button small onClick={() => choose(null)}>
            Back to the leaders
          </Button>
        )}
      </div>
      {compared.length >= LEAST_COMPARED && <Comparison alternatives={compared} />}
    </div>
  );
}
