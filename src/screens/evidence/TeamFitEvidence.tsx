import { answered } from '../../decision/decision';
import { own } from '../../lib/own';
import type { Alternative } from '../../model/alternatives';
import { Exact } from '../../parts/Exact';
import { QuestionLink } from '../../parts/QuestionLink';
import { type Familiarity, teamFitRating } from '../../scoring/rating/fit';
import { useDecision } from '../../store/StoreContext';
import { Notice } from '../../ui/Notice';
import styles from './AnswerEvidence.module.css';

const knows: Readonly<Record<Familiarity, string>> = {
  well: 'knows well',
  some: 'knows some of',
  no: 'does not know',
};

/** Team fit of one alternative from the answers. */
export function TeamFitEvidence({ alternative }: { readonly alternative: Alternative }) {
  const team = answered(useDecision(({ answers }) => answers.languages));
  const { name, languageName } = alternative;
  const change = (
    <QuestionLink step="team">
      {team === null ? 'Say which languages your team knows' : 'Change which languages your team knows'}
    </QuestionLink>
  );
  if (team === null) {
    return (
      <Notice actions={change}>
        <p>
          Team fit comes from your answers and exists only once you say which languages your team knows. Until
          then it counts for nothing. {name} is written in {languageName}.
        </p>
      </Notice>
    );
  }
  const answer = own(team, alternative.language);
  const familiarity = answer ?? 'no';
  const rating = teamFitRating(familiarity);
  return (
    <section className={styles.section} aria-labelledby="arithmetic">
      <h2 id="arithmetic">How the rating comes about</h2>
      <p>
        {name} is written in {languageName}, which your team {knows[familiarity]}:{' '}
        <Exact value={rating}>{rating}</Exact> of 10. A language that the team knows well counts 10, one that
        it knows some of 5, and one that it does not know 0.
        {answer === undefined && ' You said nothing about this language, which counts as not knowing it.'}
      </p>
      <div>{change}</div>
    </section>
  );
}
