import { memo } from 'react';
import type { Criterion } from '../../../catalogue/catalogue';
import { itemAt, nameList } from '../../../lib/list';
import { own } from '../../../lib/own';
import type { Alternative } from '../../../model/alternatives';
import { extremesOf } from '../../../model/extremes';
import type { Problem } from '../../../model/problem';
import { RatingLink } from '../../../parts/RatingLink';
import { ratingOrigin } from '../../../parts/ratingOrigin';
import { useProblem } from '../../../store/useModel';
import styles from './CriterionRange.module.css';

const MOST_NAMED = 3;

/** Puts a rating into plain words; null where there are none for it. */
function plainFigure({ catalogue, rating }: Problem, criterion: Criterion, { id }: Alternative) {
  const present = rating(id, criterion.id);
  const { from, point } = present;
  if (from === 'evidence') return own(own(catalogue.figures, criterion.id) ?? {}, id) ?? null;
  if (from !== 'answers') return ratingOrigin(present);
  if (criterion.from === 'project-types') {
    return `named for ${Math.round(point * 10)} % of your project types`;
  }
  return point === 10 ? 'language known well' : point === 5 ? 'some knowledge' : 'language not known';
}

interface EndProps {
  readonly label: string;
  readonly criterion: Criterion;
  /** Those that share this end of the ratings, at least one. */
  readonly alternatives: readonly Alternative[];
  /** The rating that they share, 0..10. */
  readonly rating: number;
}

function End({ label, criterion, alternatives, rating }: EndProps) {
  const problem = useProblem();
  const first = itemAt(alternatives, 0);
  const figure = plainFigure(problem, criterion, first);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>
          {alternatives.length > MOST_NAMED ? `${alternatives.length} frameworks` : nameList(alternatives)}
        </b>{' '}
        <RatingLink alternative={first} criterion={criterion} rating={rating} />
        {figure !== null && `: ${figure}`}
      </dd>
    </div>
  );
}

/** What a criterion means, and its worst and best framework, so that its importance has a meaning. */
export const CriterionRange = memo(function CriterionRange({ criterion }: { readonly criterion: Criterion }) {
  const { worst, best, lowest, highest } = extremesOf(useProblem())(criterion.id);
  return (
    <div className={styles.range}>
      <p>{criterion.meaning}</p>
      <dl className={styles.ends}>
        <End label="Worst" criterion={criterion} alternatives={worst} rating={lowest} />
        <End label="Best" criterion={criterion} alternatives={best} rating={highest} />
      </dl>
    </div>
  );
});
