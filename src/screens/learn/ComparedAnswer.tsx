import { useMemo } from 'react';
import type { ComparedQuestion } from '../../catalogue/article';
import { criterionById } from '../../catalogue/criteria';
import type { RatedCriterionId } from '../../catalogue/ids';
import { oneDecimal } from '../../lib/numbers';
import { selectCriteria } from '../../model/criteria';
import type { Standing } from '../../model/ranking';
import { CriterionName } from '../../parts/CriterionName';
import { RatingLink } from '../../parts/RatingLink';
import { shareText } from '../../parts/shareText';
import { answerTo, situationOf } from './answers';
import { Caveats } from './Caveats';
import styles from './ComparedAnswer.module.css';
import { RankingExcerpt } from './RankingExcerpt';
import { agreementText, leadSentence, overlapSentence } from './sentences';

interface RatingFigureProps {
  readonly standing: Standing;
  readonly criterion: RatedCriterionId;
  readonly column: number;
}

/** The figure, which leads to its evidence, and the range that the evidence leaves open. */
function RatingFigure({ standing, criterion, column }: RatingFigureProps) {
  const rating = standing.ratings[column];
  if (rating === undefined) return null;
  return (
    <>
      <RatingLink framework={standing.framework} criterion={criterionById[criterion]} rating={rating.point} />{' '}
      <span className={styles.range}>
        ({oneDecimal(rating.low)} to {oneDecimal(rating.high)})
      </span>
    </>
  );
}

/** What the ratings say to a question for which the article names frameworks, computed as everywhere else. */
export function ComparedAnswer({ question }: { readonly question: ComparedQuestion }) {
  const { decision, ranked, shown, agreement } = useMemo(() => answerTo(question), [question]);
  const { subject, names } = question;
  const criteria = selectCriteria(decision);
  const verdict = (
    <p>
      <strong>{agreementText(agreement)}</strong>
    </p>
  );
  if (subject.kind === 'criterion') {
    const { criterion } = subject;
    const column = criteria.findIndex((weighed) => weighed.criterion.id === criterion);
    const overlap = overlapSentence(ranked, column);
    return (
      <>
        <p>{leadSentence(ranked, ({ ratings }) => oneDecimal(ratings[column]?.point ?? 0), 'of 10')}</p>
        {verdict}
        <RankingExcerpt
          caption={`By the rating for ${criterionById[criterion].name.toLowerCase()}, 0 to 10. Each rating leads to its evidence.`}
          figureHeading="Rating and range"
          standings={shown}
          named={names}
          figure={(standing) => <RatingFigure standing={standing} criterion={criterion} column={column} />}
        />
        {overlap && <p>{overlap}</p>}
        <Caveats criterion={criterion} />
      </>
    );
  }
  return (
    <>
      <p>{leadSentence(ranked, ({ score }) => oneDecimal(score), 'points of 100')}</p>
      {verdict}
      <RankingExcerpt
        caption={`With the importances suggested for “${situationOf(subject).name}”, before team and must-haves.`}
        figureHeading="Score of 100"
        standings={shown}
        named={names}
        figure={({ score }) => oneDecimal(score)}
      />
      <ul className={styles.importances} aria-label="Weights behind these scores">
        {criteria.map((weighed) => (
          <li key={weighed.criterion.id}>
            <CriterionName criterion={weighed.criterion} /> {shareText(weighed)}
          </li>
        ))}
      </ul>
    </>
  );
}
