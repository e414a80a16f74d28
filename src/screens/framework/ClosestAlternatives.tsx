import type { Criterion } from '../../catalogue/catalogue';
import { itemAt } from '../../lib/list';
import { oneDecimal } from '../../lib/numbers';
import type { Alternative } from '../../model/alternatives';
import type { Problem } from '../../model/problem';
import { Exact } from '../../parts/Exact';
import { FrameworkName } from '../../parts/FrameworkName';
import { RatingLink } from '../../parts/RatingLink';
import { mostSimilar } from '../../scoring/value/similarity';
import { useProblem } from '../../store/useProblem';
import styles from './ClosestAlternatives.module.css';

const MOST_SHOWN = 3;

interface Closest {
  readonly other: Alternative;
  /** 0 for equal ratings. */
  readonly distance: number;
  /** Where the two differ most. */
  readonly criterion: Criterion;
}

/** The alternatives whose ratings by some criteria are nearest; only those are compared of which all are known. */
function closestTo(
  alternative: Alternative,
  { alternatives, rating }: Problem,
  criteria: readonly Criterion[],
): readonly Closest[] {
  const known = alternatives.filter(({ id }) =>
    criteria.every((criterion) => rating(id, criterion.id).from !== 'unknown'),
  );
  const asked = known.indexOf(alternative);
  if (asked === -1 || criteria.length === 0) return [];
  const rows = known.map(({ id }) => criteria.map((criterion) => rating(id, criterion.id).point));
  return mostSimilar(rows, asked, MOST_SHOWN).map(({ index, distance, mostDifferent }) => ({
    other: itemAt(known, index),
    distance,
    criterion: itemAt(criteria, mostDifferent),
  }));
}

/** The three alternatives whose ratings are nearest, whatever the weights, with where each differs most. */
export function ClosestAlternatives({ alternative }: { readonly alternative: Alternative }) {
  const problem = useProblem();
  const rated = problem.criteria.filter(({ from }) => from === 'evidence');
  const closest = closestTo(alternative, problem, rated);
  if (closest.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="closest-heading">
      <h2 id="closest-heading">Closest alternatives</h2>
      <p>
        Whose ratings by the {rated.length} criteria are nearest, whatever your weights: the distance is that
        of a straight line, 0 for equal ratings.
      </p>
      <ul className={styles.list}>
        {closest.map(({ other, distance, criterion }) => {
          const theirs = problem.rating(other.id, criterion.id);
          const own = problem.rating(alternative.id, criterion.id);
          const difference = theirs.point - own.point;
          return (
            <li key={other.id} className={styles.item}>
              <FrameworkName alternative={other} link />
              <span className={styles.distance}>
                Distance <Exact value={distance}>{oneDecimal(distance)}</Exact>
              </span>
              <p>
                Differs most in {criterion.name.toLowerCase()}: {oneDecimal(Math.abs(difference))}{' '}
                {difference < 0 ? 'lower' : 'higher'}, with{' '}
                <RatingLink
                  alternative={other}
                  criterion={criterion}
                  rating={theirs.point}
                  from={theirs.from}
                />{' '}
                against{' '}
                <RatingLink
                  alternative={alternative}
                  criterion={criterion}
                  rating={own.point}
                  from={own.from}
                />
                .
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
