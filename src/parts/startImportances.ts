import type { Criterion } from '../catalogue/catalogue';
import { sentenceList } from '../lib/list';

/** The importances at which criteria start while no project type suggests others: "5", or "4 or 6" where they differ. */
export function startImportances(criteria: readonly Criterion[]): string {
  const starts = criteria.flatMap(({ from, importance }) =>
    from === 'project-types' || from === 'languages' ? [] : importance,
  );
  const distinct = [...new Set(starts)].sort((one, other) => one - other);
  return sentenceList(distinct.map(String), 'or');
}
