import type { ReactNode } from 'react';
import { type Answers, HIGHEST_IMPORTANCE } from '../../../decision/decision';
import { nameList } from '../../../lib/list';
import { inWords } from '../../../lib/numbers';
import { own } from '../../../lib/own';
import type { Problem } from '../../../model/problem';
import { CriterionName } from '../../../parts/CriterionName';
import { shareText } from '../../../parts/shareText';
import { startImportances } from '../../../parts/startImportances';
import { type WizardAddress, WizardPage } from '../../../parts/WizardPage';
import { writeAddress } from '../../../routes/codec';
import type { WizardStep } from '../../../routes/screens/questions';
import type { Familiarity } from '../../../scoring/rating/fit';
import { useActions, useCatalogue, useDecision } from '../../../store/StoreContext';
import { useEvaluation } from '../../../store/useEvaluation';
import { useProblem } from '../../../store/useProblem';
import { Button } from '../../../ui/Button';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './ReviewScreen.module.css';

interface AnswerProps {
  readonly step: WizardStep;
  readonly name: string;
  readonly children: ReactNode;
}

function Answer({ step, name, children }: AnswerProps) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd>
        <a href={writeAddress({ screen: step, returnTo: 'review' })}>
          Change<VisuallyHidden> {name.toLowerCase()}</VisuallyHidden>
        </a>
      </dd>
    </div>
  );
}

const Open = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.open}>{children}</span>
);

/** Stands for the names of what was answered where this version of the data knows none of it. */
const UNKNOWN = 'Nothing that this version knows.';

function ProjectAnswer({ answer }: { readonly answer: Answers['projectTypes'] }) {
  const { projectTypes, catalogue } = useProblem();
  const start = `Every criterion starts at ${startImportances(catalogue.criteria)}.`;
  if (answer === null) return <Open>Not answered. {start}</Open>;
  if (answer === 'not-sure') return <Open>Not sure yet. {start}</Open>;
  return (
    nameList(projectTypes) || (
      <Open>
        {UNKNOWN} {start}
      </Open>
    )
  );
}

const familiarityTexts: Readonly<Record<Familiarity, string>> = { well: 'well', some: 'some', no: 'not' };

function TeamAnswer({ answer }: { readonly answer: Answers['languages'] }) {
  const { languages } = useCatalogue();
  if (answer === null) return <Open>Not answered. Team fit is left out.</Open>;
  if (answer === 'not-sure') return <Open>Not sure yet. Team fit is left out.</Open>;
  const known = languages.flatMap(({ id, name }) => {
    const familiarity = own(answer, id);
    return familiarity === undefined ? [] : `${name}: ${familiarityTexts[familiarity]}`;
  });
  return known.join(', ') || <Open>{UNKNOWN}</Open>;
}

/** Says who stays in without a must-have: everybody who is not left out by hand. */
function stayText({ alternatives, ruledOut }: Problem): string {
  const out = alternatives.filter(({ id }) => ruledOut(id).length > 0).length;
  const all = alternatives.length;
  return out === 0 ? `All ${inWords(all)} stay in.` : `${all - out} of ${all} stay in.`;
}

function MustHavesAnswer({ answer }: { readonly answer: Answers['mustHaves'] }) {
  const problem = useProblem();
  if (answer === null) return <Open>Not answered. {stayText(problem)}</Open>;
  if (answer === 'not-sure') return <Open>Nothing is a must. {stayText(problem)}</Open>;
  return nameList(problem.mustHaves.map(({ requirement }) => requirement)) || <Open>{UNKNOWN}</Open>;
}

function PrioritiesAnswer() {
  const { weightings } = useEvaluation();
  return (
    <ul className={styles.importances}>
      {weightings.map((weighting) => (
        <li key={weighting.criterion.id}>
          <CriterionName criterion={weighting.criterion} />
          <span>
            {weighting.importance} of {HIGHEST_IMPORTANCE}, {shareText(weighting)} of the weight
            {weighting.own && weighting.importance !== weighting.suggested && ', set by you'}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ReviewScreen({ address }: { readonly address: WizardAddress }) {
  const answers = useDecision((decision) => decision.answers);
  const { startOver } = useActions();
  return (
    <WizardPage
      address={address}
      heading="Check your answers"
      why="This is everything that the ranking rests on. Change what is not right; each link brings you back here."
    >
      <dl className={styles.list}>
        <Answer step="project" name="Project">
          <ProjectAnswer answer={answers.projectTypes} />
        </Answer>
        <Answer step="team" name="Team">
          <TeamAnswer answer={answers.languages} />
        </Answer>
        <Answer step="must-haves" name="Must-haves">
          <MustHavesAnswer answer={answers.mustHaves} />
        </Answer>
        <Answer step="priorities" name="Priorities">
          <PrioritiesAnswer />
        </Answer>
      </dl>
      <p>
        <Button look="quiet" onClick={startOver}>
          Clear all answers
        </Button>
      </p>
    </WizardPage>
  );
}
