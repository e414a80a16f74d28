import type { ComparedQuestion } from '../../catalogue/article';
import { criterionById } from '../../catalogue/criteria';
import { HIGHEST_IMPORTANCE } from '../../decision/decision';
import { useActions } from '../../store/StoreContext';
import { Button } from '../../ui/Button';
import { OTHERS_IMPORTANCE, scenarioOf, situationOf } from './answers';
import styles from './OpenScenario.module.css';

function whatItSets({ subject }: ComparedQuestion): string {
  return subject.kind === 'criterion'
    ? `Sets ${criterionById[subject.criterion].name.toLowerCase()} to ${HIGHEST_IMPORTANCE} and the other five to ${OTHERS_IMPORTANCE}, and leaves the project open.`
    : `Sets the project to “${situationOf(subject).name}” with its suggested importances.`;
}

interface OpenScenarioProps {
  readonly question: ComparedQuestion;
  /** The scenario is set; its results are next. */
  readonly onStarted: () => void;
}

/** Puts the scenario of a question in place of the present answers, and says that this can be undone. */
export function OpenScenario({ question, onStarted }: OpenScenarioProps) {
  const { startWith } = useActions();
  const noteId = `scenario-${question.id}`;
  return (
    <div className={styles.scenario}>
      <Button
        aria-describedby={noteId}
        onClick={() => {
          startWith(scenarioOf(question));
          onStarted();
        }}
      >
        Open this scenario in the results
      </Button>
      <p id={noteId}>
        {whatItSets(question)} Your team and your must-haves stay. Undo at the top of the page brings your
        answers back.
      </p>
    </div>
  );
}
