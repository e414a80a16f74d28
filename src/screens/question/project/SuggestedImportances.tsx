import { suggestedBy } from '../../../model/suggestions';
import { CriterionName } from '../../../parts/CriterionName';
import { useProblem } from '../../../store/useProblem';
import styles from './SuggestedImportances.module.css';

/** What the chosen project types suggest, and why. */
export function SuggestedImportances() {
  const problem = useProblem();
  const types = problem.projectTypes;
  if (types.length === 0) return null;
  return (
    <section className={styles.suggested} aria-labelledby="suggested-heading">
      <h2 id="suggested-heading">What this suggests</h2>
      <ul className={styles.reasons}>
        {types.map(({ id, name, why }) => (
          <li key={id}>
            <b>{name}:</b> {why}
          </li>
        ))}
      </ul>
      {types.length > 1 && <p>The suggestions are the mean of the {types.length} types.</p>}
      <dl className={styles.list}>
        {problem.criteria
          .filter(({ from }) => from === 'evidence' || from === 'project-types')
          .map((criterion) => (
            <div key={criterion.id}>
              <dt>
                <CriterionName criterion={criterion} />
              </dt>
              <dd>{suggestedBy(problem)(criterion.id)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
