import type { RequirementId } from '../../../catalogue/ids';
import { requirements } from '../../../catalogue/requirements';
import { withItem } from '../../../lib/list';
import { type WizardAddress, WizardPage } from '../../../parts/WizardPage';
import { useActions, useDecision } from '../../../store/StoreContext';
import { Choice, ChoiceGrid } from '../../../ui/Choice';
import styles from './MustHavesScreen.module.css';
import { passing } from './passing';
import { WhoStaysIn } from './WhoStaysIn';

export function MustHavesScreen({ address }: { readonly address: WizardAddress }) {
  const answer = useDecision((decision) => decision.mustHaves);
  const { chooseMustHaves } = useActions();
  const chosen: readonly RequirementId[] = answer === null || answer === 'not-sure' ? [] : answer;
  return (
    <WizardPage
      address={address}
      heading="What must it have?"
      why="Choose only what you would turn a framework down for. Whatever fails one of these is ruled out, with the reason, and stays visible. What is merely nice to have is already part of the ratings."
    >
      <fieldset className={styles.choices}>
        <legend>
          Choose any number. Built in or a first-party add-on counts; third-party packages do not.
        </legend>
        <ChoiceGrid>
          {requirements.map(({ id, name, meaning }) => (
            <Choice
              key={id}
              label={
                <>
                  {name} <span className={styles.passing}>{passing(id).length} of 10</span>
                </>
              }
              note={meaning}
              checked={chosen.includes(id)}
              onChange={(checked) => chooseMustHaves(withItem(chosen, id, checked))}
            />
          ))}
        </ChoiceGrid>
        <Choice
          label="Nothing is a must, or not sure yet"
          note="All ten then stay in."
          checked={answer === 'not-sure'}
          onChange={(checked) => chooseMustHaves(checked ? 'not-sure' : null)}
        />
      </fieldset>
      <WhoStaysIn />
    </WizardPage>
  );
}
