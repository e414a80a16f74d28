import type { ReactNode } from 'react';
import { sentenceList } from '../lib/list';
import { selectAllZero, selectCriteria, selectProjectTypes, type WeighedCriterion } from '../model/criteria';
import { useActions, useDecision } from '../store/StoreContext';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ImportanceField } from './ImportanceField';
import styles from './WeightEditor.module.css';

interface WeightEditorProps {
  /** What stands between the name of a criterion and its controls. */
  readonly detail?: (weighed: WeighedCriterion) => ReactNode;
}

/** The importance of every criterion in force. No control moves another, and nothing has to add up. */
export function WeightEditor({ detail }: WeightEditorProps) {
  const criteria = useDecision(selectCriteria);
  const types = useDecision(selectProjectTypes);
  const allZero = useDecision(selectAllZero);
  const { followSuggestions } = useActions();
  const projectTypes = types.length === 0 ? null : sentenceList(types.map(({ name }) => name));
  const ownCount = criteria.filter(({ own }) => own).length;
  return (
    <div className={styles.editor}>
      {allZero && (
        <Notice live>
          <p>Every importance is 0, so all criteria count the same.</p>
        </Notice>
      )}
      {criteria.map((weighed) => (
        <ImportanceField
          key={weighed.criterion.id}
          weighed={weighed}
          suggestedBy={weighed.criterion.id === 'team-fit' ? 'an answered team' : projectTypes}
        >
          {detail?.(weighed)}
        </ImportanceField>
      ))}
      <div className={styles.foot}>
        <span>
          {ownCount === 0
            ? `All importances are ${projectTypes === null ? 'at their start' : 'as suggested'}.`
            : `${ownCount} of ${criteria.length} set by you.`}
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
