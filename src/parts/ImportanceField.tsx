import { memo, type ReactNode, useCallback } from 'react';
import { HIGHEST_IMPORTANCE } from '../decision/decision';
import type { Weighting } from '../model/weightings';
import { useActions } from '../store/StoreContext';
import { Button } from '../ui/Button';
import { Muted } from '../ui/Muted';
import { SliderField } from '../ui/SliderField';
import { CriterionName, criterionColour } from './CriterionName';
import styles from './ImportanceField.module.css';
import { shareText } from './shareText';

interface ImportanceFieldProps {
  readonly weighting: Weighting;
  /** Where the suggestion comes from: "Enterprise system"; null when nothing was answered that suggests one. */
  readonly suggestedBy: string | null;
  readonly children?: ReactNode;
}

/** One criterion with its importance, the share of the weight that results, and the way back to the suggestion. */
export const ImportanceField = memo(function ImportanceField({
  weighting,
  suggestedBy,
  children,
}: ImportanceFieldProps) {
  const { setImportance, settle } = useActions();
  const { criterion, importance, suggested, own } = weighting;
  const share = shareText(weighting);
  const change = useCallback(
    (value: number) => setImportance(criterion.id, value),
    [criterion.id, setImportance],
  );
  return (
    <div className={styles.item}>
      <div className={styles.top}>
        <span className={styles.name}>
          <CriterionName criterion={criterion} />
        </span>
        <Muted as="span" className={styles.share}>
          <b>{share}</b> of the weight
        </Muted>
      </div>
      <div
        className={styles.bar}
        style={{ color: criterionColour(criterion), backgroundSize: `${weighting.weight * 100}%` }}
        aria-hidden="true"
      />
      {children}
      <SliderField
        label={`Importance of ${criterion.name.toLowerCase()}`}
        value={importance}
        min={0}
        max={HIGHEST_IMPORTANCE}
        valueText={`${importance} of ${HIGHEST_IMPORTANCE}, ${share} of the weight`}
        onChange={change}
        onSettle={settle}
      />
      {own && importance !== suggested && (
        <div className={styles.suggestion}>
          <span>
            {suggestedBy === null ? `Starts at ${suggested}.` : `Suggested for ${suggestedBy}: ${suggested}.`}
          </span>
          <Button look="quiet" small onClick={() => setImportance(criterion.id, null)}>
            Use {suggested}
          </Button>
        </div>
      )}
    </div>
  );
});
