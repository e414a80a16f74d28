import { useState } from 'react';
import type { Id } from '../../../lib/id';
import { oneDecimal } from '../../../lib/numbers';
import { chanceText } from '../../../lib/percent';
import type { Robustness } from '../../../model/robustness';
import { CriterionName, criterionColour } from '../../../parts/CriterionName';
import { FigureTable } from '../../../parts/FigureTable';
import { SelectField } from '../../../ui/SelectField';
import { useLiveWhileFocused } from '../../../ui/useLiveWhileFocused';
import { comparedPair } from './comparedPair';
import styles from './HeadToHead.module.css';

interface HeadToHeadProps {
  readonly robustness: Robustness;
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

/** Two of the ranking against each other: the chance that one is ahead, and where the points come from. */
export function HeadToHead({ robustness, assumption }: HeadToHeadProps) {
  const [chosen, setChosen] = useState<readonly [Id | null, Id | null]>([null, null]);
  const { listening, live } = useLiveWhileFocused();
  const { problem, ranked, standing } = robustness.evaluation;
  const options = ranked.map(({ alternative }) => alternative);
  const pair = comparedPair(
    options.map(({ id }) => id),
    chosen,
  );
  if (pair === null) return null;
  const [first, second] = pair;
  const one = standing(first);
  const other = standing(second);
  const [oneName, otherName] = [one.alternative.name, other.alternative.name];
  /** Whoever is chosen on one side while standing on the other swaps places with who was there. */
  const across = (id: Id, before: Id, rival: Id) => (id === rival ? before : rival);
  const differences = problem.criteria.map((criterion) => ({
    criterion,
    points: one.contribution(criterion.id) - other.contribution(criterion.id),
  }));
  const largest = Math.max(...differences.map(({ points }) => Math.abs(points)));
  return (
    <>
      <div className={styles.chosen} {...listening}>
        <SelectField
          label="Which framework?"
          value={first}
          options={options}
          onChange={(id) => setChosen([id, across(id, first, second)])}
        />
        <SelectField
          label="Against which?"
          value={second}
          options={options}
          onChange={(id) => setChosen([across(id, second, first), id])}
        />
      </div>
      <p aria-live={live}>
        {oneName} is ahead of {otherName} in {chanceText(robustness.ahead(first, second))} of the cases{' '}
        {assumption}.
      </p>
      <FigureTable
        caption={`Points of the score by criterion, after weighting: to the left for ${oneName}, to the right for ${otherName}`}
      >
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Difference</th>
            <th scope="col">In points</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ criterion, points }) => (
            <tr key={criterion.id}>
              <th scope="row">
                <CriterionName criterion={criterion} />
              </th>
              <td>
                <Difference points={points} largest={largest} colour={criterionColour(criterion)} />
              </td>
              <td>{advantageText(points, oneName, otherName)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Score</th>
            <td />
            <td>
              <b>{advantageText(one.score - other.score, oneName, otherName)}</b>
            </td>
          </tr>
        </tbody>
      </FigureTable>
    </>
  );
}
