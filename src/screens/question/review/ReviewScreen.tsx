import type { ReactNode } from 'react';
import { languageById } from '../../../catalogue/languages';
import { requirementById } from '../../../catalogue/requirements';
import type { Decision } from '../../../decision/decision';
import { sentenceList } from '../../../lib/list';
import { selectCriteria, selectProjectTypes } from '../../../model/criteria';
import { CriterionName } from '../../../parts/CriterionName';
import { shareText } from '../../../parts/shareText';
import { type WizardAddress, WizardPage } from '../../../parts/WizardPage';
import { writeAddress } from '../../../routes/codec';
import type { WizardStep } from '../../../routes/screens/questions';
import type { Familiarity } from '../../../scoring/rating/fit';
import { useActions, useDecision } from '../../../store/StoreContext';
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

function ProjectAnswer({ answer }: { readonly answer: Decision['projectTypes'] }) {
  const types = useDecision(selectProjectTypes);
  if (answer === null) return <Open>Not answered. Every criterion starts at 5.</Open>;
  if (answer === 'not-sure') return <Open>Not sure yet. Every criterion starts at 5.</Open>;
  return sentenceList(types.map(({ name }) => name));
}

const familiarityTexts: Readonly<Record<Familiarity, string>> = { well: 'well', some: 'some', no: 'not' };

function TeamAnswer({ answer }: { readonly answer: Decision['team'] }) {
  if (answer === null) return <Open>Not answered. Team fit is left out.</Open>;
  if (answer === 'not-sure') return <Open>Not sure yet. Team fit is left out.</Open>;
  return Object.values(languageById)
    .filter(({ id }) => answer[id] !== undefined)
    .map(({ id, name }) => `${name}: ${familiarityTexts[answer[id] ?? 'no']}`)
    .join(', ');
}

function MustHavesAnswer({ answer }: { readonly answer: Decision['mustHaves'] }) {
  if (answer === null) return <Open>Not answered. All ten stay in.</Open>;
  if (answer === 'not-sure') return <Open>Nothing is a must. All ten stay in.</Open>;
  return sentenceList(answer.map((id) => requirementById[id].name));
}

function PrioritiesAnswer() {
  const criteria = useDecision(selectCriteria);
  return (
    <ul className={styles.importances}>
      {criteria.map((weighed) => (
        <li key={weighed.criterion.id}>
          <CriterionName criterion={weighed.criterion} />
          <span>
            {weighed.importance} of 10, {shareText(weighed)} of the weight
            {weighed.own && weighed.importance !== weighed.suggested && ', set by you'}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ReviewScreen({ address }: { readonly address: WizardAddress }) {
  const decision = useDecision((answers) => answers);
  const { startOver } = useActions();
  return (
    <WizardPage
      address={address}
      heading="Check your answers"
      why="This is everything that the ranking rests on. Change what is not right; each link brings you back here."
    >
      <dl className={styles.list}>
        <Answer step="project" name="Project">
          <ProjectAnswer answer={decision.projectTypes} />
        </Answer>
        <Answer step="team" name="Team">
          <TeamAnswer answer={decision.team} />
        </Answer>
        <Answer step="must-haves" name="Must-haves">
          <MustHavesAnswer answer={decision.mustHaves} />
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
