import { answered } from '../../decision/decision';
import { inWords } from '../../lib/numbers';
import { serviceFit } from '../../model/services';
import { writeAddress } from '../../routes/codec';
import { defaultResultsView } from '../../routes/resultsView';
import { useCatalogue, useDecision } from '../../store/StoreContext';
import { useProblem } from '../../store/useProblem';
import { Stack } from '../../ui/Stack';
import styles from './Assumptions.module.css';

const weightsAddress = writeAddress({ screen: 'results', section: 'weights', view: defaultResultsView });

/** What the plan takes for granted. */
export function Assumptions() {
  const catalogue = useCatalogue();
  const decision = useDecision((present) => present);
  const weighed = useProblem().criteria.filter(({ from }) => from === 'evidence' || from === 'own').length;
  const fit = serviceFit(catalogue, decision);
  return (
    <Stack as="section" gap="even" aria-labelledby="assumptions-heading">
      <h2 id="assumptions-heading">What this assumes</h2>
      <Stack as="ul" gap="tight" className={styles.list}>
        {weighed > 0 && (
          <li>
            The {inWords(weighed)} {weighed === 1 ? 'criterion counts' : 'criteria count'} for every service
            as {weighed === 1 ? 'it does' : 'they do'} in <a href={weightsAddress}>your weights</a>.
          </li>
        )}
        {fit && (
          <li>
            Project fit looks at the type of the service alone, with an importance of {fit.importance}
            {fit.own ? ', set by you' : ', the suggested one'}.
            {fit.importance === 0 && ' At 0 the type of a service makes no difference.'}
          </li>
        )}
        <li>
          {answered(decision.answers.languages) === null
            ? 'Team fit is left out, because the team is not answered yet.'
            : 'Team fit counts for every service.'}{' '}
          Must-haves hold for every service too.
        </li>
        <li>Every service counts the same, whatever its size.</li>
        <li>
          The price of a further language, to learn, run and keep up to date, is not in the points. Fewer are
          easier.
        </li>
      </Stack>
    </Stack>
  );
}
