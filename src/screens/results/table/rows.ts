import type { Id } from '../../../lib/id';
import type { Evaluation } from '../../../model/evaluation';
import type { Standing } from '../../../model/standings';
import { ruledOutText } from '../../../parts/ruledOutText';

/** What one row of the table shows and is sorted and filtered by. */
export interface TableRow extends Pick<Standing, 'alternative' | 'rank' | 'score'> {
  /** Whether another has the same rank. */
  readonly tied: boolean;
  /** What rules the alternative out: "Admin interface: third-party."; null when nothing does. */
  readonly ruledOut: string | null;
  /** Its rating, 0..10. @throws Error for a criterion that does not count. */
  rating(criterion: Id): number;
}

/** A row for every alternative, by name: whatever they are sorted by, ties then stay in that order. */
export function tableRows({ problem, ranking }: Evaluation): readonly TableRow[] {
  const rows = ranking.map(({ alternative, rank, score }): TableRow => {
    const ruledOut = problem.ruledOut(alternative.id);
    return {
      alternative,
      rank,
      score,
      tied: rank !== null && ranking.filter((other) => other.rank === rank).length > 1,
      ruledOut: ruledOut.length === 0 ? null : ruledOutText(ruledOut),
      rating: (criterion) => problem.rating(alternative.id, criterion).point,
    };
  });
  return rows.sort((one, other) => one.alternative.name.localeCompare(other.alternative.name, 'en'));
}
