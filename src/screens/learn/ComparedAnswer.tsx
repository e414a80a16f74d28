import { useMemo } from 'react';
import type { ComparedQuestion } from '../../catalogue/article';
import type { Criterion } from '../../catalogue/catalogue';
import { oneDecimal } from '../../lib/numbers';
import type { Problem } from '../../model/problem';
import type { Standing } from '../../model/standings';
import { CriterionName } from '../../parts/CriterionName';
import { RatingLink } from '../../parts/RatingLink';
import { shareText } from '../../parts/shareText';
import { useCatalogue } from '../../store/StoreContext';
import { Muted } from '../../ui/Muted';
import { answerTo, situationOf } from './answers';
import { CaveatBullets } from './CaveatBullets';
import styles from './ComparedAnswer.module.css';
import { RankingExcerpt } from './RankingExcerpt';
import { agreementText, comesFirstText, overlapText } from './sentences';

interface RatingFigureProps {
  readonly problem: Problem;
  readonly standing: Standing;
  readonly criterion: Criterion;
}

/** The figure, which leads to its evidence, and the range that the evidence leaves open. */
function RatingFigure({ problem, standing: { alternative }, criterion }: RatingFigureProps) {
  const { low, point, high } = problem.rating(alternative.id, criterion.id);
  return (
    <>
      <RatingLink alternative={alternative} criterion={criterion} rating={point} />{' '}
      <Muted as="span" className={styles.range}>
        ({oneDecimal(low)} to {oneDecimal(high)})
      </Muted>
    </>
  );
}

/** What the ratings say to a question for which the article names frameworks, computed as everywhere else. */
export function ComparedAnswer({ question }: { readonly question: ComparedQuestion }) {
  const catalogue = useCatalogue();
  const { evaluation, shown, agreement } = useMemo(
    () => answerTo(catalogue, question),
    [catalogue, question],
  );
  const { ranked, problem, weightings } = evaluation;
  const { subject, names } = question;
  const verdict = (
    <p>
      <strong>{agreementText(agreement, catalogue.frameworks)}</strong>
    </p>
  );
  if (subject.kind === 'criterion') {
    const criterion = problem.criterion(subject.criterion);
    const overlap = overlapText(evaluation, criterion.id);
    const point = ({ alternative }: Standing) =>
      oneDecimal(problem.rating(alternative.id, criterion.id).point);
    return (
      <>
        <p>{comesFirstText(ranked, point, 'of 10')}</p>
        {verdict}
        <RankingExcerpt
          caption={`By the rating for ${criterion.name.toLowerCase()}, 0 to 10. Each rating leads to its evidence.`}
          figureHeading="Rating and range"
          standings={shown}
          named={names}
          figure={(standing) => <RatingFigure problem={problem} standing={standing} criterion={criterion} />}
        />
        {overlap && <p>{overlap}</p>}
        <CaveatBullets criterion={criterion.id} />
      </>
    );
  }
  return (
    <>
      <p>{comesFirstText(ranked, ({ score }) => oneDecimal(score), 'points of 100')}</p>
      {verdict}
      <RankingExcerpt
        caption={`With the importances suggested for “${situationOf(catalogue, subject).name}”, before team and must-haves.`}
        figureHeading="Score of 100"
        standings={shown}
        named={names}
        figure={({ score }) => oneDecimal(score)}
      />
      <ul className={styles.importances} aria-label="Weights behind these scores">
        {weightings.map((weighting) => (
          <li key={weighting.criterion.id}>
            <CriterionName criterion={weighting.criterion} /> {shareText(weighting)}
          </li>
        ))}
      </ul>
    </>
  );
}
