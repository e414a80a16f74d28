import { memo } from 'react';
import type { Catalogue, Criterion } from '../../../catalogue/catalogue';
import { itemAt, nameList } from '../../../lib/list';
import { own } from '../../../lib/own';
import type { Alternative } from '../../../model/alternatives';
import { extremesOf } from '../../../model/extremes';
import type { Rating } from '../../../model/ratings';
import { RatingLink } from '../../../parts/RatingLink';
import { ratingOrigin } from '../../../parts/ratingOrigin';
import { useProblem } from '../../../store/useProblem';
import styles from './CriterionRange.module.css';

const MOST_NAMED = 3;

/** Puts a rating into plain words; null where there are none for it. */
function plainFigure({ figures }: Catalogue, criterion: Criterion, { id }: Alternative, rating: Rating) {
  const { from, point } = rating;
  if (from === 'evidence') return own(own(figures, criterion.id) ?? {}, id) ?? null;
  if (from !== 'answers') return ratingOrigin(rating);
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
}

function End({ label, criterion, alternatives }: EndProps) {
  const problem = useProblem();
  const first = itemAt(alternatives, 0);
  const rating = problem.rating(first.id, criterion.id);
  const figure = plainFigure(problem.catalogue, criterion, first, rating);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>
          {alternatives.length > MOST_NAMED ? `${alternatives.length} frameworks` : nameList(alternatives)}
        </b>{' '}
        <RatingLink alternative={first} criterion={criterion} rating={rating.point} from={rating.from} />
        {figure !== null && `: ${figure}`}
      </dd>
    </div>
  );
}

/** What a criterion means, and its worst and best framework, so that its importance has a meaning. */
export const CriterionRange = memo(function CriterionRange({ criterion }: { readonly criterion: Criterion }) {
  const { worst, best } = extremesOf(useProblem())(criterion.id);
  return (
    <div className={styles.range}>
      <p>{criterion.meaning}</p>
      <dl className={styles.ends}>
        <End label="Worst" criterion={criterion} alternatives={worst} />
        <End label="Best" criterion={criterion} alternatives={best} />
      </dl>
    </div>
  );
});
