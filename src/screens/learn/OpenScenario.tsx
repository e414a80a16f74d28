import type { ComparedQuestion } from '../../catalogue/article';
import { type Catalogue, ratedCriteria } from '../../catalogue/catalogue';
import { HIGHEST_IMPORTANCE } from '../../decision/decision';
import { nameOf } from '../../lib/lookup';
import { inWords } from '../../lib/numbers';
import { useActions, useCatalogue } from '../../store/StoreContext';
import { Button } from '../../ui/Button';
import { Muted } from '../../ui/Muted';
import { Stack } from '../../ui/Stack';
import { OTHERS_IMPORTANCE, scenarioOf, situationOf } from './answers';
import styles from './OpenScenario.module.css';

function whatItSets(catalogue: Catalogue, { subject }: ComparedQuestion): string {
  if (subject.kind === 'situation') {
    return `Sets the project to “${situationOf(catalogue, subject).name}” with its suggested importances.`;
  }
  const rated = ratedCriteria(catalogue.criteria);
  const name = nameOf(rated, subject.criterion).toLowerCase();
  return `Sets ${name} to ${HIGHEST_IMPORTANCE} and the other ${inWords(rated.length - 1)} to ${OTHERS_IMPORTANCE}, and leaves the project open.`;
}

interface OpenScenarioProps {
  readonly question: ComparedQuestion;
  /** The scenario is set; its results are next. */
  readonly onStarted: () => void;
}

/** Puts the scenario of a question in place of the present answers, and says that this can be undone. */
export function OpenScenario({ question, onStarted }: OpenScenarioProps) {
  const catalogue = useCatalogue();
  const { startWith } = useActions();
  const noteId = `scenario-${question.id}`;
  return (
    <Stack gap="close" className={styles.scenario}>
      <Button
        aria-describedby={noteId}
        onClick={() => {
          startWith(scenarioOf(catalogue, question));
          onStarted();
        }}
      >
        Open this scenario in the results
      </Button>
      <Muted id={noteId}>
        {whatItSets(catalogue, question)} Your team and your must-haves stay. Undo at the top of the page
        brings your answers back.
      </Muted>
    </Stack>
  );
}
