import { languageById } from '../../catalogue/languages';
import type { Framework } from '../../catalogue/types';
import { answeredTeam } from '../../model/criteria';
import { Exact } from '../../parts/Exact';
import { writeAddress } from '../../routes/codec';
import { type Familiarity, teamFitRating } from '../../scoring/rating/fit';
import { useDecision } from '../../store/StoreContext';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './FitEvidence.module.css';

const knows: Readonly<Record<Familiarity, string>> = {
  well: 'knows well',
  some: 'knows some of',
  no: 'does not know',
};

/** Team fit of one framework from the answers. */
export function TeamFitEvidence({ framework }: { readonly framework: Framework }) {
  const team = answeredTeam(useDecision((decision) => decision.team));
  const language = languageById[framework.language];
  const change = (
    <ButtonLink href={writeAddress({ screen: 'team', returnTo: 'results' })}>
      {team === null ? 'Say which languages your team knows' : 'Change which languages your team knows'}
    </ButtonLink>
  );
  if (team === null) {
    return (
      <Notice actions={change}>
        <p>
          Team fit comes from your answers and exists only once you say which languages your team knows. Until
          then it counts for nothing. {framework.name} is written in {language.name}.
        </p>
      </Notice>
    );
  }
  const familiarity = team[framework.language] ?? 'no';
  const rating = teamFitRating(familiarity);
  return (
    <section className={styles.section} aria-labelledby="arithmetic">
      <h2 id="arithmetic">How the rating comes about</h2>
      <p>
        {framework.name} is written in {language.name}, which your team {knows[familiarity]}:{' '}
        <Exact value={rating}>{rating}</Exact> of 10. A language that the team knows well counts 10, one that
        it knows some of 5, and one that it does not know 0.
        {team[framework.language] === undefined &&
          ' You said nothing about this language, which counts as not knowing it.'}
      </p>
      <div>{change}</div>
    </section>
  );
}
