import type { Situation } from '../../catalogue/catalogue';
import type { Decision } from '../../decision/decision';
import { inWords, startingInWords } from '../../lib/numbers';
import { FrameworkName } from '../../parts/FrameworkName';
import { ScreenHeading } from '../../parts/ScreenHeading';
import type { Address } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import { defaultResultsView } from '../../routes/resultsView';
import { resultsAddress } from '../../routes/wizard';
import { useActions, useDecision } from '../../store/StoreContext';
import { useProblem } from '../../store/useProblem';
import { ButtonLink } from '../../ui/Button';
import { Muted } from '../../ui/Muted';
import { Stack } from '../../ui/Stack';
import styles from './StartScreen.module.css';

const tableAddress: Address = { screen: 'results', section: 'table', view: defaultResultsView };

function Begin() {
  const begun = useDecision(hasAnswers);
  return (
    <div className={styles.actions}>
      {begun ? (
        <>
          <ButtonLink look="primary" href={writeAddress({ screen: 'review' })}>
            Continue with your answers
          </ButtonLink>
          <ButtonLink href={writeAddress(resultsAddress)}>See your results</ButtonLink>
          <ButtonLink href={writeAddress({ screen: 'project' })}>Go through the questions</ButtonLink>
        </>
      ) : (
        <ButtonLink look="primary" href={writeAddress({ screen: 'project' })}>
          Begin
        </ButtonLink>
      )}
      <ButtonLink look="quiet" href={writeAddress(tableAddress)}>
        Just browse the table
      </ButtonLink>
    </div>
  );
}

function hasAnswers({ answers, priorities }: Decision): boolean {
  const answered = Object.values(answers).some((answer) => answer !== null);
  return answered || Object.keys(priorities.rated).length > 0;
}

export function StartScreen({ onStarted }: { readonly onStarted: (address: Address) => void }) {
  const { startFrom } = useActions();
  const { alternatives, catalogue } = useProblem();
  const start = (situation: Situation) => {
    startFrom(situation);
    onStarted(resultsAddress);
  };
  return (
    <>
      <div className={styles.hero}>
        <Stack gap="loose">
          <ScreenHeading title="Choose a backend framework you can defend">
            {startingInWords(alternatives.length)} backend frameworks in, one choice you can defend
          </ScreenHeading>
          <Muted size="large" className={styles.lead}>
            Answer a few questions about your project and your team. You get the{' '}
            {inWords(alternatives.length)} ranked for your case, with the reasons, and every rating comes from
            evidence with a source and a date. About two minutes.
          </Muted>
          <Begin />
        </Stack>
        <section className={styles.frameworks} aria-labelledby="frameworks-heading">
          <h2 id="frameworks-heading">The {inWords(alternatives.length)}, and what kind of thing each is</h2>
          <ul>
            {alternatives.map((alternative) => (
              <li key={alternative.id}>
                <FrameworkName alternative={alternative} kind={false} link />
                <Muted as="span" className={styles.kind}>
                  {alternative.kindName}
                </Muted>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Stack as="section" gap="even" aria-labelledby="situations-heading">
        <h2 id="situations-heading">Or start from a situation</h2>
        <p>
          Each one sets the importances that suit it and shows the results at once. Everything can be changed.
        </p>
        <ul className={styles.cards}>
          {catalogue.situations.map((situation) => (
            <li key={situation.id}>
              <button type="button" className={styles.card} onClick={() => start(situation)}>
                <b>{situation.name}</b>
                <span>{situation.summary}</span>
              </button>
            </li>
          ))}
        </ul>
      </Stack>
      <div className={styles.steps}>
        <Stack gap="tight">
          <h2>Evidence, not opinion</h2>
          <p>
            Nobody typed in a rating. Benchmarks, documentation, release policies and surveys are turned into
            numbers from 0 to 10 by fixed rules, and gaps are shown as gaps.
          </p>
        </Stack>
        <Stack gap="tight">
          <h2>Your weights, live</h2>
          <p>
            Say how much each criterion matters. Ranking, bars and charts follow while you move a slider, so
            you see what your choice hangs on.
          </p>
        </Stack>
        <Stack gap="tight">
          <h2>Side by side</h2>
          <p>
            Put two to four frameworks next to each other on one fixed scale, and see who leads on which
            criterion and by how much.
          </p>
        </Stack>
      </div>
    </>
  );
}
