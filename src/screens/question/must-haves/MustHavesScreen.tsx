import type { MustHaveLevel, Requirement } from '../../../catalogue/catalogue';
import { answered } from '../../../decision/decision';
import { inWords } from '../../../lib/numbers';
import { own } from '../../../lib/own';
import { checkOf, passes } from '../../../model/ruledOut';
import { type WizardAddress, WizardPage } from '../../../parts/WizardPage';
import { useActions, useDecision } from '../../../store/StoreContext';
import { useProblem } from '../../../store/useProblem';
import { Choice, ChoiceGrid } from '../../../ui/Choice';
import styles from './MustHavesScreen.module.css';
import { WhoStaysIn } from './WhoStaysIn';

interface RequirementChoiceProps {
  readonly requirement: Requirement;
  /** How it has to be met; undefined when it is no must-have. */
  readonly level: MustHaveLevel | undefined;
}

/** One requirement that can become a must-have, with how many would then stay in. */
function RequirementChoice({ requirement, level }: RequirementChoiceProps) {
  const { catalogue, alternatives } = useProblem();
  const { setMustHave } = useActions();
  const { id, name, meaning } = requirement;
  const passing = alternatives.filter((alternative) =>
    passes(checkOf(catalogue, requirement, alternative).meets, level ?? 'first-party'),
  );
  return (
    <Choice
      label={
        <>
          {name}{' '}
          <span className={styles.passing}>
            {passing.length} of {alternatives.length}
          </span>
        </>
      }
      note={
        level === 'any kept package' ? `${meaning} For you, any package that is kept counts too.` : meaning
      }
      checked={level !== undefined}
      onChange={(checked) => setMustHave(id, checked ? 'first-party' : null)}
    />
  );
}

export function MustHavesScreen({ address }: { readonly address: WizardAddress }) {
  const answer = useDecision(({ answers }) => answers.mustHaves);
  const { catalogue, alternatives, ruledOut } = useProblem();
  const { chooseMustHaves } = useActions();
  const levels = answered(answer) ?? {};
  const notLeftOut = alternatives.filter(({ id }) => ruledOut(id).every(({ by }) => by !== 'hand'));
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
          {catalogue.requirements.map((requirement) => (
            <RequirementChoice
              key={requirement.id}
              requirement={requirement}
              level={own(levels, requirement.id)}
            />
          ))}
        </ChoiceGrid>
        <Choice
          label="Nothing is a must, or not sure yet"
          note={`All ${inWords(notLeftOut.length)} then stay in.`}
          checked={answer === 'not-sure'}
          onChange={(checked) => chooseMustHaves(checked ? 'not-sure' : null)}
        />
      </fieldset>
      <WhoStaysIn />
    </WizardPage>
  );
}
