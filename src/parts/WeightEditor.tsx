import type { ReactNode } from 'react';
import { nameList } from '../lib/list';
import type { Weighting } from '../model/weightings';
import { useActions } from '../store/StoreContext';
import { useEvaluation } from '../store/useEvaluation';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ImportanceField } from './ImportanceField';
import styles from './WeightEditor.module.css';

interface WeightEditorProps {
  /** What stands between the name of a criterion and its controls. */
  readonly detail?: (weighting: Weighting) => ReactNode;
}

/** The importance of every criterion in force. No control moves another, and nothing has to add up. */
export function WeightEditor({ detail }: WeightEditorProps) {
  const { weightings, allZero, problem } = useEvaluation();
  const { followSuggestions } = useActions();
  const projectTypes = problem.projectTypes.length === 0 ? null : nameList(problem.projectTypes);
  const ownCount = weightings.filter(({ own }) => own).length;
  return (
    <div className={styles.editor}>
      {allZero && (
        <Notice live>
          <p>Every importance is 0, so all criteria count the same.</p>
        </Notice>
      )}
      {weightings.map((weighting) => (
        <ImportanceField
          key={weighting.criterion.id}
          weighting={weighting}
          suggestedBy={weighting.criterion.from === 'languages' ? 'an answered team' : projectTypes}
        >
          {detail?.(weighting)}
        </ImportanceField>
      ))}
      <div className={styles.foot}>
        <span>
          {ownCount === 0
            ? `All importances are ${projectTypes === null ? 'at their start' : 'as suggested'}.`
            : `${ownCount} of ${weightings.length} set by you.`}
        </span>
        {ownCount > 0 && (
          <Button small onClick={followSuggestions}>
            {projectTypes === null ? 'Set all back' : 'Use all suggestions'}
          </Button>
        )}
      </div>
    </div>
  );
}
