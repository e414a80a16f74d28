import { memo, useCallback, useRef, useState } from 'react';
import type { FrameworkId } from '../../../catalogue/ids';
import type { Framework } from '../../../catalogue/types';
import { selectCriteria, selectInForce } from '../../../model/criteria';
import { type Standing, selectStandings } from '../../../model/ranking';
import { CriterionName } from '../../../parts/CriterionName';
import { dominatedText } from '../../../parts/dominatedText';
import { ruledOutText } from '../../../parts/ruledOutText';
import { writeAddress } from '../../../routes/codec';
import { useDecision } from '../../../store/StoreContext';
import styles from './Ranking.module.css';
import { RankingRow } from './RankingRow';
import { RankingTable } from './RankingTable';
import { useMoves } from './useMoves';

/** What there is to say of its place; null when nothing is. */
function noteOf({ ruledOut, dominatedBy }: Standing): string | null {
  if (ruledOut.length > 0) return `Ruled out. ${ruledOutText(ruledOut)}`;
  return dominatedBy.length === 0 ? null : dominatedText(dominatedBy);
}

/** Which colour is which criterion; each leads to its page. */
const Legend = memo(function Legend() {
  const criteria = useDecision(selectInForce);
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

/** All ten from the first to the last, each with the contributions that make up its score. */
export function Ranking() {
  const standings = useDecision(selectStandings);
  const criteria = useDecision(selectCriteria);
  const [opened, setOpened] = useState<FrameworkId | null>(null);
  const [inFigures, setInFigures] = useState(false);
  const toggle = useCallback(
    (framework: Framework, open: boolean) => setOpened(open ? framework.id : null),
    [],
  );
  const list = useRef<HTMLOListElement>(null);
  useMoves(
    list,
    standings.map(({ framework }) => framework.id),
  );
  return (
    <>
      <Legend />
      <ol className={styles.list} ref={list}>
        {standings.map((standing, index) => (
          <RankingRow
            key={standing.framework.id}
            framework={standing.framework}
            rank={standing.rank}
            note={noteOf(standing)}
            open={opened === standing.framework.id}
            onOpenChange={toggle}
            firstRuledOut={standing.rank === null && standings[index - 1]?.rank !== null}
          />
        ))}
      </ol>
      <details className={styles.twin} onToggle={(event) => setInFigures(event.currentTarget.open)}>
        <summary>Show the bars in figures</summary>
        {inFigures && <RankingTable standings={standings} criteria={criteria} />}
      </details>
    </>
  );
}
