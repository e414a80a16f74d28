import type { CriterionId } from '../../../catalogue/ids';
import { languageById } from '../../../catalogue/languages';
import type { Framework } from '../../../catalogue/types';
import type { WeighedCriterion } from '../../../model/criteria';
import type { Standing } from '../../../model/ranking';
import { kindText } from '../../../parts/FrameworkName';
import { ruledOutText } from '../../../parts/ruledOutText';

/** What one row of the table shows and is sorted and filtered by. */
export interface TableRow {
  readonly framework: Framework;
  /** "micro-framework on Node.js" */
  readonly kind: string;
  readonly language: string;
  /** Null when ruled out. */
  readonly rank: number | null;
  /** Shares its rank with another. */
  readonly tied: boolean;
  /** 0..100 */
  readonly score: number;
  /** 0..10, for the criteria in force and no others. */
  readonly ratings: Readonly<Partial<Record<CriterionId, number>>>;
  /** What rules it out: "Admin interface: third-party."; null when nothing does. */
  readonly ruledOut: string | null;
}

export interface TableModel {
  /** Those in force, in their order. */
  readonly criteria: readonly WeighedCriterion[];
  /** By name: whatever they are sorted by, ties then stay in that order. */
  readonly rows: readonly TableRow[];
}

/** The rows of all frameworks with the criteria that they are rated by; both have to belong together. */
export function tableModel(
  standings: readonly Standing[],
  criteria: readonly WeighedCriterion[],
): TableModel {
  const rows = standings.map((standing): TableRow => {
    const ratings: Partial<Record<CriterionId, number>> = {};
    criteria.forEach(({ criterion }, index) => {
      const estimate = standing.ratings[index];
      if (estimate !== undefined) ratings[criterion.id] = estimate.point;
    });
    const { framework, rank, score, ruledOut } = standing;
    return {
      framework,
      kind: kindText(framework),
      language: languageById[framework.language].name,
      rank,
      tied: rank !== null && standings.filter((other) => other.rank === rank).length > 1,
      score,
      ratings,
      ruledOut: ruledOut.length === 0 ? null : ruledOutText(ruledOut),
    };
  });
  rows.sort((one, other) => one.framework.name.localeCompare(other.framework.name, 'en'));
  return { criteria, rows };
}
