import { useState } from 'react';
import type { FrameworkId } from '../../data/ids';
import { oneDecimal } from '../../lib/numbers';
import { chanceText } from '../../lib/percent';
import { CriterionName, criterionColour } from '../../parts/CriterionName';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import { SelectField } from '../../ui/SelectField';
import styles from './HeadToHead.module.css';

interface HeadToHeadProps {
  readonly ranked: readonly Standing[];
  readonly criteria: readonly WeighedCriterion[];
  /** `[one][other]`, 0..1, a tie counting half. */
  readonly winning: readonly (readonly number[])[];
  readonly assumption: string;
}

interface DifferenceProps {
  /** Points of the score, positive for the one on the left. */
  readonly points: number;
  /** The largest difference of the table. */
  readonly largest: number;
  readonly colour: string;
}

function Difference({ points, largest, colour }: DifferenceProps) {
  const length = largest === 0 ? 0 : (Math.abs(points) / largest) * 50;
  const side = points >= 0 ? { insetInlineEnd: '50%' } : { insetInlineStart: '50%' };
  return (
    <span className={styles.bars} aria-hidden="true">
      <span style={{ ...side, inlineSize: `${length}%`, background: colour }} />
    </span>
  );
}

function advantageText(points: number, one: string, other: string): string {
  const shown = oneDecimal(Math.abs(points));
  if (shown === '0.0') return 'even';
  return `${shown} for ${points > 0 ? one : other}`;
}

/** Two frameworks against each other: the chance that one is ahead, and where the points come from. */
export function HeadToHead({ ranked, criteria, winning, assumption }: HeadToHeadProps) {
  const [chosen, setChosen] = useState<readonly [FrameworkId | null, FrameworkId | null]>([null, null]);
  const at = (id: FrameworkId | null, otherwise: number) => {
    const index = ranked.findIndex(({ framework }) => framework.id === id);
    return index === -1 ? otherwise : index;
  };
  const first = at(chosen[0], 0);
  const second = at(chosen[1], first === 1 ? 0 : 1);
  const one = ranked[first];
  const other = ranked[second];
  if (one === undefined || other === undefined) return null;
  const options = ranked.map(({ framework }) => framework);
  const differences = criteria.map(
    (_, index) => (one.contributions[index] ?? 0) - (other.contributions[index] ?? 0),
  );
  const largest = Math.max(...differences.map(Math.abs));
  return (
    <>
      <div className={styles.chosen}>
        <SelectField
          label="One"
          value={one.framework.id}
          options={options.filter(({ id }) => id !== other.framework.id)}
          onChange={(id) => setChosen([id, other.framework.id])}
        />
        <SelectField
          label="Other"
          value={other.framework.id}
          options={options.filter(({ id }) => id !== one.framework.id)}
          onChange={(id) => setChosen([one.framework.id, id])}
        />
      </div>
      <p role="status">
        {one.framework.name} is ahead of {other.framework.name} in {chanceText(winning[first]?.[second] ?? 0)}{' '}
        of the cases {assumption}.
      </p>
      <table className={styles.table}>
        <caption>
          Points of the score by criterion, after weighting: to the left for {one.framework.name}, to the
          right for {other.framework.name}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Difference</th>
            <th scope="col">In points</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ criterion }, index) => (
            <tr key={criterion.id}>
              <th scope="row">
                <CriterionName criterion={criterion} />
              </th>
              <td>
                <Difference
                  points={differences[index] ?? 0}
                  largest={largest}
                  colour={criterionColour(criterion.id)}
                />
              </td>
              <td>{advantageText(differences[index] ?? 0, one.framework.name, other.framework.name)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Score</th>
            <td />
            <td>
              <b>{advantageText(one.score - other.score, one.framework.name, other.framework.name)}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
