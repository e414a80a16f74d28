import { useState } from 'react';
import type { FrameworkId } from '../../../catalogue/ids';
import { oneDecimal } from '../../../lib/numbers';
import { chanceText } from '../../../lib/percent';
import type { WeighedCriterion } from '../../../model/criteria';
import type { Standing } from '../../../model/ranking';
import { CriterionName, criterionColour } from '../../../parts/CriterionName';
import { FigureTable } from '../../../parts/FigureTable';
import { SelectField } from '../../../ui/SelectField';
import { useLiveWhileFocused } from '../../../ui/useLiveWhileFocused';
import styles from './HeadToHead.module.css';
import { pairOf } from './pairOf';

interface HeadToHeadProps {
  readonly ranked: readonly Standing[];
  readonly criteria: readonly WeighedCriterion[];
  /** The chance that the one is ahead of the other, 0..1, by their places from 0. */
  readonly chanceAhead: (one: number, other: number) => number;
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
export function HeadToHead({ ranked, criteria, chanceAhead, assumption }: HeadToHeadProps) {
  const [chosen, setChosen] = useState<readonly [FrameworkId | null, FrameworkId | null]>([null, null]);
  const { listening, live } = useLiveWhileFocused();
  const order = ranked.map(({ framework }) => framework.id);
  const [first, second] = pairOf(order, chosen);
  const one = ranked[first];
  const other = ranked[second];
  if (one === undefined || other === undefined) return null;
  const options = ranked.map(({ framework }) => framework);
  /** Whoever is chosen on one side while standing on the other swaps places with who was there. */
  const across = (id: FrameworkId, before: Standing, rival: Standing) =>
    id === rival.framework.id ? before.framework.id : rival.framework.id;
  const differences = criteria.map(
    (_, index) => (one.contributions[index] ?? 0) - (other.contributions[index] ?? 0),
  );
  const largest = Math.max(...differences.map(Math.abs));
  return (
    <>
      <div className={styles.chosen} {...listening}>
        <SelectField
          label="Which framework?"
          value={one.framework.id}
          options={options}
          onChange={(id) => setChosen([id, across(id, one, other)])}
        />
        <SelectField
          label="Against which?"
          value={other.framework.id}
          options={options}
          onChange={(id) => setChosen([across(id, other, one), id])}
        />
      </div>
      <p aria-live={live}>
        {one.framework.name} is ahead of {other.framework.name} in {chanceText(chanceAhead(first, second))} of
        the cases {assumption}.
      </p>
      <FigureTable
        caption={`Points of the score by criterion, after weighting: to the left for ${one.framework.name}, to the right for ${other.framework.name}`}
      >
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
      </FigureTable>
    </>
  );
}
