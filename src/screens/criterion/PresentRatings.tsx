import type { Criterion, CriterionSource } from '../../catalogue/catalogue';
import { inWords } from '../../lib/numbers';
import { QuestionLink } from '../../parts/QuestionLink';
import { useProblem } from '../../store/useProblem';
import { Notice } from '../../ui/Notice';
import { Stack } from '../../ui/Stack';
import { DotPlot } from './DotPlot';
import styles from './section.module.css';

interface Question {
  readonly step: 'project' | 'team';
  readonly answer: string;
  readonly missing: string;
}

/** The questions that ratings by a criterion come from. */
const questions: Readonly<Partial<Record<CriterionSource, Question>>> = {
  'project-types': {
    step: 'project',
    answer: 'Say what you are building',
    missing: 'It is rated once you say what you are building. Until then it counts for nothing.',
  },
  languages: {
    step: 'team',
    answer: 'Say which languages your team knows',
    missing: 'It is rated once you say which languages your team knows. Until then it counts for nothing.',
  },
};

/** Says why there are no ratings, and leads to the question that they wait for. */
function NoRatings({ from }: Pick<Criterion, 'from'>) {
  const question = questions[from];
  if (question === undefined) return <p>It does not count for your answers at present.</p>;
  return (
    <Notice actions={<QuestionLink step={question.step}>{question.answer}</QuestionLink>}>
      <p>{question.missing}</p>
    </Notice>
  );
}

/** How all stand at present, the best first. */
export function PresentRatings({ criterion }: { readonly criterion: Criterion }) {
  const { alternatives, rating, counts } = useProblem();
  const rows = counts(criterion.id)
    ? alternatives
        .map((alternative) => ({ alternative, rating: rating(alternative.id, criterion.id) }))
        .sort(
          (one, other) =>
            other.rating.point - one.rating.point ||
            one.alternative.name.localeCompare(other.alternative.name, 'en'),
        )
    : [];
  return (
    <Stack as="section" gap="loose" measured className={styles.section} aria-labelledby="all-ratings">
      <h2 id="all-ratings">All {inWords(alternatives.length)}</h2>
      {rows.length > 0 ? <DotPlot criterion={criterion} rows={rows} /> : <NoRatings from={criterion.from} />}
    </Stack>
  );
}
