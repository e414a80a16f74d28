import { memo, useId } from 'react';
import { useActions, useDecision } from '../../../store/StoreContext';
import { Choice } from '../../../ui/Choice';
import styles from './SureSettings.module.css';
import { spaceTexts, weightSpaces } from './spaceTexts';

/** How sure a person is of the weights, and whether the ranges of the ratings count. Part of the decision. */
export const SureSettings = memo(function SureSettings() {
  const { weights, ratings } = useDecision(({ uncertainty }) => uncertainty);
  const { setWeightSpace, setEvidenceRanges } = useActions();
  const name = useId();
  return (
    <div className={styles.settings}>
      <fieldset className={styles.spaces}>
        <legend>How sure are you of these weights?</legend>
        {weightSpaces.map((space) => (
          <label key={space}>
            <input
              type="radio"
              name={name}
              checked={weights === space}
              onChange={() => setWeightSpace(space)}
            />
            <span>
              {spaceTexts[space].label}. <span className={styles.meaning}>{spaceTexts[space].meaning}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <Choice
          label="Count uncertainty in the evidence"
          note="Each rating may lie anywhere in its range, most likely at its value. A lopsided range moves the mean."
          checked={ratings}
          onChange={setEvidenceRanges}
        />
      </div>
    </div>
  );
});
