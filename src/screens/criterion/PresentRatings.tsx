import type { Criterion } from '../../catalogue/types';
import { selectCandidates } from '../../model/candidates';
import { selectCriteria } from '../../model/criteria';
import { writeAddress } from '../../routes/codec';
import { useDecision } from '../../store/StoreContext';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { DotPlot } from './DotPlot';
import styles from './section.module.css';

interface Question {
  readonly screen: 'project' | 'team';
  readonly answer: string;
  readonly missing: string;
}

const questions: Readonly<Record<string, Question>> = {
  'project-fit': {
    screen: 'project',
    answer: 'Say what you are building',
    missing: 'It is rated once you say what you are building. Until then it counts for nothing.',
  },
  'team-fit': {
    screen: 'team',
    answer: 'Say which languages your team knows',
    missing: 'It is rated once you say which languages your team knows. Until then it counts for nothing.',
  },
};

/** How all ten stand at present, the best first. */
export function PresentRatings({ criterion }: { readonly criterion: Criterion }) {
  const candidates = useDecision(selectCandidates);
  const place = useDecision(selectCriteria).findIndex((weighed) => weighed.criterion.id === criterion.id);
  const question = questions[criterion.id];
  const rows = candidates
    .flatMap(({ framework, ratings }) => {
      const rating = ratings[place];
      return rating === undefined ? [] : [{ framework, rating }];
    })
    .sort(
      (one, other) =>
        other.rating.point - one.rating.point || one.framework.name.localeCompare(other.framework.name, 'en'),
    );
  return (
    <section className={styles.section} aria-labelledby="all-ten">
      <h2 id="all-ten">All ten</h2>
      {rows.length > 0 && <DotPlot criterion={criterion} rows={rows} />}
      {rows.length === 0 && question && (
        <Notice
          actions={
            <ButtonLink href={writeAddress({ screen: question.screen, returnTo: 'results' })}>
              {question.answer}
            </ButtonLink>
          }
        >
          <p>{question.missing}</p>
        </Notice>
      )}
    </section>
  );
}
