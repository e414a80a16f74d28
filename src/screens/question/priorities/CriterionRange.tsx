import { plainFigures } from 'virtual:ten-to-one/figures';
import type { CriterionId } from '../../../catalogue/ids';
import type { Criterion } from '../../../catalogue/types';
import { sentenceList } from '../../../lib/list';
import type { Candidate } from '../../../model/candidates';
import { selectExtremes } from '../../../model/extremes';
import { RatingLink } from '../../../parts/RatingLink';
import { useDecision } from '../../../store/StoreContext';
import styles from './CriterionRange.module.css';

const fitFigures: Readonly<Record<'project-fit' | 'team-fit', (rating: number) => string>> = {
  'project-fit': (rating) => `named for ${Math.round(rating * 10)} % of your project types`,
  'team-fit': (rating) =>
    rating === 10 ? 'language known well' : rating === 5 ? 'some knowledge' : 'language not known',
};

function figure(criterion: CriterionId, candidate: Candidate, rating: number): string {
  return criterion === 'project-fit' || criterion === 'team-fit'
    ? fitFigures[criterion](rating)
    : plainFigures[criterion][candidate.framework.id];
}

interface EndProps {
  readonly label: string;
  readonly criterion: Criterion;
  readonly candidates: readonly Candidate[];
  readonly rating: number;
}

function End({ label, criterion, candidates, rating }: EndProps) {
  const [first] = candidates;
  if (first === undefined) return null;
  const names = candidates.map(({ framework }) => framework.name);
  const shown = names.length > 3 ? `${names.length} frameworks` : sentenceList(names);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{shown}</b> <RatingLink framework={first.framework} criterion={criterion} rating={rating} />:{' '}
        {figure(criterion.id, first, rating)}
      </dd>
    </div>
  );
}

/** What a criterion means, and its worst and best framework, so that its importance has a meaning. */
export function CriterionRange({ criterion }: { readonly criterion: Criterion }) {
  const { worst, best, lowest, highest } = useDecision(selectExtremes)(criterion.id);
  return (
    <div className={styles.range}>
      <p>{criterion.meaning}</p>
      <dl className={styles.ends}>
        <End label="Worst" criterion={criterion} candidates={worst} rating={lowest} />
        <End label="Best" criterion={criterion} candidates={best} rating={highest} />
      </dl>
    </div>
  );
}
