import { memo, useCallback, useRef, useState } from 'react';
import type { Id } from '../../../lib/id';
import type { Alternative } from '../../../model/alternatives';
import type { Problem } from '../../../model/problem';
import type { Standing } from '../../../model/standings';
import { CriterionName } from '../../../parts/CriterionName';
import { dominatedText } from '../../../parts/dominatedText';
import { ruledOutText } from '../../../parts/ruledOutText';
import { writeAddress } from '../../../routes/codec';
import { useEvaluation } from '../../../store/useEvaluation';
import { useProblem } from '../../../store/useProblem';
import styles from './Ranking.module.css';
import { RankingRow } from './RankingRow';
import { RankingTable } from './RankingTable';
import { useMoves } from './useMoves';

/** What there is to say of the place of an alternative; null when nothing is. */
function noteOf(problem: Problem, { alternative, dominatedBy }: Standing): string | null {
  const ruledOut = problem.ruledOut(alternative.id);
  if (ruledOut.length > 0) return `Ruled out. ${ruledOutText(ruledOut)}`;
  return dominatedBy.length === 0 ? null : dominatedText(dominatedBy);
}

/** Which colour is which criterion; each leads to its page. */
const Legend = memo(function Legend() {
  const { criteria } = useProblem();
  return (
    <ul className={styles.legend} aria-label="Colours of the criteria">
      {criteria.map((criterion) => (
        <li key={criterion.id}>
          <a href={writeAddress({ screen: 'criterion', criterion: criterion.id })}>
            <CriterionName criterion={criterion} />
          </a>
        </li>
      ))}
    </ul>
  );
});

/** Everybody from the first to the last, each with the contributions that make up its score. */
export function Ranking() {
  const { problem, ranking } = useEvaluation();
  const [opened, setOpened] = useState<Id | null>(null);
  const [inFigures, setInFigures] = useState(false);
  const toggle = useCallback(({ id }: Alternative, open: boolean) => setOpened(open ? id : null), []);
  const list = useRef<HTMLOListElement>(null);
  useMoves(
    list,
    ranking.map(({ alternative }) => alternative.id),
  );
  return (
    <>
      <Legend />
      <ol className={styles.list} ref={list}>
        {ranking.map((standing, index) => (
          <RankingRow
            key={standing.alternative.id}
            alternative={standing.alternative}
            rank={standing.rank}
            note={noteOf(problem, standing)}
            open={opened === standing.alternative.id}
            onOpenChange={toggle}
            firstRuledOut={standing.rank === null && ranking[index - 1]?.rank !== null}
          />
        ))}
      </ol>
      <details className={styles.twin} onToggle={(event) => setInFigures(event.currentTarget.open)}>
        <summary>Show the bars in figures</summary>
        {inFigures && <RankingTable />}
      </details>
    </>
  );
}
