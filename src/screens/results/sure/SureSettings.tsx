import { memo, useId } from 'react';
import { type WeightSpaceId, weightSpaces } from '../../../decision/decision';
import { useActions, useDecision } from '../../../store/StoreContext';
import { Choice } from '../../../ui/Choice';
import styles from './SureSettings.module.css';
import { spaceTexts } from './spaceTexts';

/** How sure a person is of the weights, and whether the ranges of the ratings count. Part of the decision. */
export const SureSettings = memo(function SureSettings() {
  const weightSpace = useDecision((decision) => decision.weightSpace);
  const evidenceRanges = useDecision((decision) => decision.evidenceRanges);
  const { setWeightSpace, setEvidenceRanges } = useActions();
  const name = useId();
  return (
    <div className={styles.settings}>
      <fieldset className={styles.spaces}>
        <legend>How sure are you of these weights?</legend>
        {weightSpaces.map((space: WeightSpaceId) => (
          <label key={space}>
            <input
              type="radio"
              name={name}
              checked={weightSpace === space}
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
          checked={evidenceRanges}
          onChange={setEvidenceRanges}
        />
      </div>
    </div>
  );
});
