import type { FrameworkId } from '../../catalogue/ids';
import { ratedCriterionIds } from '../../catalogue/ids';
import { oneDecimal } from '../../lib/numbers';
import { selectCandidates } from '../../model/candidates';
import { selectCriteria } from '../../model/criteria';
import { Exact } from '../../parts/Exact';
import { FrameworkName } from '../../parts/FrameworkName';
import { RatingLink } from '../../parts/RatingLink';
import { mostSimilar } from '../../scoring/value/similarity';
import { useDecision } from '../../store/StoreContext';
import styles from './ClosestAlternatives.module.css';

const MOST_SHOWN = 3;

/** The three frameworks whose ratings are nearest, whatever the weights, with where each differs most. */
export function ClosestAlternatives({ framework: id }: { readonly framework: FrameworkId }) {
  const candidates = useDecision(selectCandidates);
  const rated = useDecision(selectCriteria)
    .map(({ criterion }, index) => ({ criterion, index }))
    .filter(({ criterion }) => ratedCriterionIds.some((one) => one === criterion.id));
  const rows = candidates.map(({ ratings }) => rated.map(({ index }) => ratings[index]?.point ?? 0));
  const asked = candidates.findIndex(({ framework }) => framework.id === id);
  const own = candidates[asked];
  if (own === undefined) return null;
  return (
    <section className={styles.section} aria-labelledby="closest-heading">
      <h2 id="closest-heading">Closest alternatives</h2>
      <p>
        Whose ratings by the {rated.length} criteria are nearest, whatever your weights: the distance is that
        of a straight line, 0 for equal ratings.
      </p>
      <ul className={styles.list}>
        {mostSimilar(rows, asked, MOST_SHOWN).map(({ index, distance, differences, mostDifferent }) => {
          const other = candidates[index];
          const criterion = rated[mostDifferent]?.criterion;
          if (other === undefined || criterion === undefined) return null;
          const difference = differences[mostDifferent] ?? 0;
          return (
            <li key={other.framework.id} className={styles.item}>
              <FrameworkName framework={other.framework} link />
              <span className={styles.distance}>
                Distance <Exact value={distance}>{oneDecimal(distance)}</Exact>
              </span>
              <p>
                Differs most in {criterion.name.toLowerCase()}: {oneDecimal(Math.abs(difference))}{' '}
                {difference < 0 ? 'lower' : 'higher'}, with{' '}
                <RatingLink
                  framework={other.framework}
                  criterion={criterion}
                  rating={rows[index]?.[mostDifferent] ?? 0}
                />{' '}
                against{' '}
                <RatingLink
                  framework={own.framework}
                  criterion={criterion}
                  rating={rows[asked]?.[mostDifferent] ?? 0}
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
