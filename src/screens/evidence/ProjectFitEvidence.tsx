import { articleTitle } from '../../catalogue/article';
import { projectTypes } from '../../catalogue/projectTypes';
import type { Framework, Origin, ProjectType } from '../../catalogue/types';
import { oneDecimal } from '../../lib/numbers';
import { selectProjectTypes } from '../../model/criteria';
import { Exact } from '../../parts/Exact';
import { SourceLine } from '../../parts/SourceLine';
import { writeAddress } from '../../routes/codec';
import { projectFitRating } from '../../scoring/rating/fit';
import { useDecision } from '../../store/StoreContext';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './FitEvidence.module.css';

function originOf(type: ProjectType, framework: Framework): Origin | undefined {
  return type.fits.find((fit) => fit.framework === framework.id)?.origin;
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
  framework,
}: {
  readonly types: readonly ProjectType[];
  readonly framework: Framework;
}) {
  return (
    <ul className={styles.list}>
      {types.map((type) => {
        const origin = originOf(type, framework);
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
export function ProjectFitEvidence({ framework }: { readonly framework: Framework }) {
  const chosen = useDecision(selectProjectTypes);
  const naming = chosen.filter((type) => originOf(type, framework) !== undefined);
  const others = projectTypes.filter(
    (type) => !chosen.includes(type) && originOf(type, framework) !== undefined,
  );
  const change = (
    <ButtonLink href={writeAddress({ screen: 'project', returnTo: 'results' })}>
      {chosen.length === 0 ? 'Say what you are building' : 'Change what you are building'}
    </ButtonLink>
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
            {framework.name} is named as a good choice for{' '}
            <Exact value={naming.length}>{naming.length}</Exact> of your{' '}
            <Exact value={chosen.length}>{chosen.length}</Exact> project{' '}
            {chosen.length === 1 ? 'type' : 'types'}: 10 × {naming.length} / {chosen.length} ={' '}
            {oneDecimal(projectFitRating(framework.id, chosen))}.
          </p>
          <TypeList types={chosen} framework={framework} />
          <div>{change}</div>
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section} aria-labelledby="named">
          <h2 id="named">{chosen.length === 0 ? 'What it is named for' : 'What else it is named for'}</h2>
          <TypeList types={others} framework={framework} />
        </section>
      )}
    </>
  );
}
