import { answered, MOST_PROJECT_TYPES } from '../../../decision/decision';
import { withItem } from '../../../lib/list';
import { startImportances } from '../../../parts/startImportances';
import { type WizardAddress, WizardPage } from '../../../parts/WizardPage';
import { useActions, useCatalogue, useDecision } from '../../../store/StoreContext';
import { Choice, ChoiceGrid } from '../../../ui/Choice';
import styles from './ProjectScreen.module.css';
import { SuggestedImportances } from './SuggestedImportances';

export function ProjectScreen({ address }: { readonly address: WizardAddress }) {
  const { projectTypes, criteria } = useCatalogue();
  const answer = useDecision(({ answers }) => answers.projectTypes);
  const { chooseProjectTypes } = useActions();
  // An unknown type is kept, and takes one of the places: nobody chose to drop it.
  const chosen = answered(answer) ?? [];
  const full = chosen.length >= MOST_PROJECT_TYPES;
  return (
    <WizardPage
      address={address}
      heading="What are you building?"
      why="Different projects need different things. What you choose suggests how much each criterion matters, and shows which frameworks are named as a good choice for it. You can change every suggestion later."
    >
      <fieldset className={styles.types}>
        <legend>
          Choose one to three.{' '}
          <span role="status">
            {chosen.length > 0 && `${chosen.length} of ${MOST_PROJECT_TYPES} chosen.`}
            {full && ' To choose another, take one away first.'}
          </span>
        </legend>
        <ChoiceGrid>
          {projectTypes.map(({ id, name }) => (
            <Choice
              key={id}
              label={name}
              checked={chosen.includes(id)}
              disabled={full && !chosen.includes(id)}
              onChange={(checked) => chooseProjectTypes(withItem(chosen, id, checked))}
            />
          ))}
        </ChoiceGrid>
        <Choice
          label="Not sure yet"
          note={`Every criterion then starts at an importance of ${startImportances(criteria)}.`}
          checked={answer === 'not-sure'}
          onChange={(checked) => chooseProjectTypes(checked ? 'not-sure' : [])}
        />
      </fieldset>
      <SuggestedImportances />
    </WizardPage>
  );
}
