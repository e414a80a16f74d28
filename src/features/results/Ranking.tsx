import { useCallback, useRef, useState } from 'react';
import type { FrameworkId } from '../../data/ids';
import type { Framework } from '../../data/types';
import { writeAddress } from '../../nav/codec';
import { CriterionName } from '../../parts/CriterionName';
import { useDecision } from '../../store/StoreContext';
import { selectCriteria } from '../../store/selectors/criteria';
import { selectStandings } from '../../store/selectors/ranking';
import { TooltipGroup } from '../../ui/Tooltip';
import styles from './Ranking.module.css';
import { RankingRow } from './RankingRow';
import { RankingTable } from './RankingTable';
import { useMoves } from './useMoves';

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
      <div className={styles.head}>
        <ul className={styles.legend} aria-label="Colours of the criteria">
          {criteria.map(({ criterion }) => (
            <li key={criterion.id}>
              <a href={writeAddress({ screen: 'criterion', criterion: criterion.id })}>
                <CriterionName criterion={criterion} />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <TooltipGroup>
        <ol className={styles.list} ref={list}>
          {standings.map((standing, index) => (
            <RankingRow
              key={standing.framework.id}
              standing={standing}
              criteria={criteria}
              open={opened === standing.framework.id}
              onOpenChange={toggle}
              firstRuledOut={standing.rank === null && standings[index - 1]?.rank !== null}
            />
          ))}
        </ol>
      </TooltipGroup>
      <details className={styles.twin} onToggle={(event) => setInFigures(event.currentTarget.open)}>
        <summary>Show the bars in figures</summary>
        {inFigures && <RankingTable standings={standings} criteria={criteria} />}
      </details>
    </>
  );
}
