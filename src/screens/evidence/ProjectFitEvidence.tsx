import { articleTitle } from '../../catalogue/article';
import type { Origin, ProjectType } from '../../catalogue/catalogue';
import { oneDecimal } from '../../lib/numbers';
import type { Alternative } from '../../model/alternatives';
import { Exact } from '../../parts/Exact';
import { QuestionLink } from '../../parts/QuestionLink';
import { SourceLine } from '../../parts/SourceLine';
import { projectFitRating } from '../../scoring/rating/fit';
import { useProblem } from '../../store/useProblem';
import { Notice } from '../../ui/Notice';
import styles from './AnswerEvidence.module.css';

/** Who names an alternative as a good choice for a type; undefined where nobody does. */
function originOf(type: ProjectType, { id }: Alternative): Origin | undefined {
  return type.fits.find(({ framework }) => framework === id)?.origin;
}

function NamedBy({ origin }: { readonly origin: Origin }) {
  return origin.from === 'article' ? (
    <>named by the article, “{articleTitle}”</>
  ) : (
    <>
      named by the documentation: <SourceLine source={origin.source} />
    </>
  );
}

function TypeList({
  types,
  alternative,
}: {
  readonly types: readonly ProjectType[];
  readonly alternative: Alternative;
}) {
  return (
    <ul className={styles.list}>
      {types.map((type) => {
        const origin = originOf(type, alternative);
        return (
          <li key={type.id}>
            <b>{type.name}</b>: {origin === undefined ? 'not named' : <NamedBy origin={origin} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Project fit of one framework from the answers, with who names it for what. */
export function ProjectFitEvidence({ alternative }: { readonly alternative: Alternative }) {
  const { projectTypes: chosen, catalogue } = useProblem();
  const naming = chosen.filter((type) => originOf(type, alternative) !== undefined);
  const others = catalogue.projectTypes.filter(
    (type) => !chosen.includes(type) && originOf(type, alternative) !== undefined,
  );
  const change = (
    <QuestionLink step="project">
      {chosen.length === 0 ? 'Say what you are building' : 'Change what you are building'}
    </QuestionLink>
  );
  return (
    <>
      {chosen.length === 0 ? (
        <Notice actions={change}>
          <p>
            Project fit comes from your answers and exists only once you say what you are building. Until then
            it counts for nothing.
          </p>
        </Notice>
      ) : (
        <section className={styles.section} aria-labelledby="arithmetic">
          <h2 id="arithmetic">How the rating comes about</h2>
          <p>
            {alternative.name} is named as a good choice for{' '}
            <Exact value={naming.length}>{naming.length}</Exact> of your{' '}
            <Exact value={chosen.length}>{chosen.length}</Exact> project{' '}
            {chosen.length === 1 ? 'type' : 'types'}: 10 × {naming.length} / {chosen.length} ={' '}
            {oneDecimal(projectFitRating(alternative.id, chosen))}.
          </p>
          <TypeList types={chosen} alternative={alternative} />
          <div>{change}</div>
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section} aria-labelledby="named">
          <h2 id="named">{chosen.length === 0 ? 'What it is named for' : 'What else it is named for'}</h2>
          <TypeList types={others} alternative={alternative} />
        </section>
      )}
    </>
  );
}
