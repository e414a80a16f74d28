import { usualServices } from '../../catalogue/serviceTypes';
import { emptyDecision } from '../../decision/decision';
import { sentenceList } from '../../lib/list';
import { oneDecimal } from '../../lib/numbers';
import { servicePlan } from '../../model/services';
import { writeAddress } from '../../routes/codec';
import { ButtonLink } from '../../ui/Button';
import { Bullets } from './Bullets';
import { TwoViews } from './TwoViews';

/** One framework per service, for nobody's weights in particular; the page for one's own is a link away. */
export function SeveralTogether() {
  const plan = servicePlan(emptyDecision, usualServices);
  const single = plan?.singles[0];
  return (
    <TwoViews topic="several-together">
      <p>With all six criteria at the same importance, and fit to each service at its suggested 8:</p>
      <Bullets
        items={(plan?.services ?? []).map(({ type, first }) => {
          const names = sentenceList(first.map(({ framework }) => framework.name));
          return `${type.name}: ${names}, with ${oneDecimal(first[0]?.score ?? 0)} points of 100.`;
        })}
      />
      {plan && single && (
        <p>
          That takes {sentenceList(plan.languages.map(({ name }) => name))}. {single.framework.name} alone for
          all of them would cost {oneDecimal(single.meanLoss)} points on average: what one language less to
          know, run and keep up to date is worth to you is not in the points.
        </p>
      )}
      <p>
        <ButtonLink href={writeAddress({ screen: 'services' })}>Plan services for your weights</ButtonLink>
      </p>
    </TwoViews>
  );
}
