import type { Language } from '../../../catalogue/catalogue';
import { answered } from '../../../decision/decision';
import { nameList } from '../../../lib/list';
import { own } from '../../../lib/own';
import { type WizardAddress, WizardPage } from '../../../parts/WizardPage';
import type { Familiarity } from '../../../scoring/rating/fit';
import { useActions, useCatalogue, useDecision } from '../../../store/StoreContext';
import { useProblem } from '../../../store/useProblem';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import styles from './TeamScreen.module.css';

const options: readonly { readonly familiarity: Familiarity; readonly name: string }[] = [
  { familiarity: 'well', name: 'Well' },
  { familiarity: 'some', name: 'Some' },
  { familiarity: 'no', name: 'Not' },
];

interface LanguageRowProps {
  readonly language: Language;
  /** Undefined while the language is left open. */
  readonly answer: Familiarity | undefined;
}

function LanguageRow({ language, answer }: LanguageRowProps) {
  const { setFamiliarity } = useActions();
  const written = useProblem().alternatives.filter((one) => one.language === language.id);
  return (
    <fieldset className={styles.row}>
      <legend>
        <b>{language.name}</b> <span className={styles.frameworks}>{nameList(written)}</span>
      </legend>
      <div className={styles.options}>
        {options.map(({ familiarity, name }) => (
          <label key={familiarity} className={styles.option}>
            <input
              type="radio"
              name={`team-${language.id}`}
              checked={answer === familiarity}
              onChange={() => setFamiliarity(language.id, familiarity)}
            />
            {name}
          </label>
        ))}
        <Button
          look="quiet"
          small
          disabled={answer === undefined}
          aria-label={`Clear the answer for ${language.name}`}
          onClick={() => setFamiliarity(language.id, null)}
        >
          Clear
        </Button>
      </div>
    </fieldset>
  );
}

export function TeamScreen({ address }: { readonly address: WizardAddress }) {
  const { languages } = useCatalogue();
  const answer = useDecision(({ answers }) => answers.languages);
  const { setLanguagesNotSure } = useActions();
  const familiarities = answered(answer) ?? {};
  return (
    <WizardPage
      address={address}
      heading="Which languages does the team know?"
      why="A familiar language saves months. As soon as you answer for one language, team fit becomes a criterion: 10 for a language known well, 5 for some knowledge, 0 for none. Languages left open then count as not known."
    >
      <div className={styles.rows}>
        {languages.map((language) => (
          <LanguageRow key={language.id} language={language} answer={own(familiarities, language.id)} />
        ))}
      </div>
      <Choice
        label="Not sure, or the team does not exist yet"
        note="Team fit is then left out."
        checked={answer === 'not-sure'}
        onChange={setLanguagesNotSure}
      />
    </WizardPage>
  );
}
