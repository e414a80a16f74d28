import { frameworks } from '../../../catalogue/frameworks';
import { languages } from '../../../catalogue/languages';
import type { Language } from '../../../catalogue/types';
import { familiarities } from '../../../decision/decision';
import { sentenceList } from '../../../lib/list';
import { type WizardAddress, WizardPage } from '../../../parts/WizardPage';
import type { Familiarity } from '../../../scoring/rating/fit';
import { useActions, useDecision } from '../../../store/StoreContext';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import styles from './TeamScreen.module.css';

const familiarityNames: Readonly<Record<Familiarity, string>> = { well: 'Well', some: 'Some', no: 'Not' };

interface LanguageRowProps {
  readonly language: Language;
  readonly familiarity: Familiarity | undefined;
}

function LanguageRow({ language, familiarity }: LanguageRowProps) {
  const { setFamiliarity } = useActions();
  const names = frameworks.filter((one) => one.language === language.id).map(({ name }) => name);
  return (
    <fieldset className={styles.row}>
      <legend>
        <b>{language.name}</b> <span className={styles.frameworks}>{sentenceList(names)}</span>
      </legend>
      <div className={styles.options}>
        {familiarities.map((one) => (
          <label key={one} className={styles.option}>
            <input
              type="radio"
              name={`team-${language.id}`}
              checked={familiarity === one}
              onChange={() => setFamiliarity(language.id, one)}
            />
            {familiarityNames[one]}
          </label>
        ))}
        <Button
          look="quiet"
          small
          disabled={familiarity === undefined}
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
  const team = useDecision((decision) => decision.team);
  const { setTeamNotSure } = useActions();
  const answers = team === 'not-sure' ? null : team;
  return (
    <WizardPage
      address={address}
      heading="Which languages does the team know?"
      why="A familiar language saves months. As soon as you answer for one language, team fit becomes a criterion: 10 for a language known well, 5 for some knowledge, 0 for none. Languages left open then count as not known."
    >
      <div className={styles.rows}>
        {languages.map((language) => (
          <LanguageRow key={language.id} language={language} familiarity={answers?.[language.id]} />
        ))}
      </div>
      <Choice
        label="Not sure, or the team does not exist yet"
        note="Team fit is then left out."
        checked={team === 'not-sure'}
        onChange={setTeamNotSure}
      />
    </WizardPage>
  );
}
