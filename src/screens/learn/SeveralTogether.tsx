import { ratedCriteria } from '../../catalogue/catalogue';
import { itemAt, nameList } from '../../lib/list';
import { inWords, oneDecimal } from '../../lib/numbers';
import { type Service, serviceFit, servicePlan, usualServices } from '../../model/services';
import { unanswered } from '../../model/unanswered';
import { writeAddress } from '../../routes/codec';
import { useCatalogue } from '../../store/StoreContext';
import { ButtonLink } from '../../ui/Button';
import { Bullets } from './Bullets';
import { TwoViews } from './TwoViews';

/** "Content management: Django, with 61.2 points of 100." */
function serviceText({ type, first }: Service): string {
  const names = nameList(first.map(({ alternative }) => alternative));
  return `${type.name}: ${names}, with ${oneDecimal(itemAt(first, 0).score)} points of 100.`;
}

/** One framework per service, for nobody's weights in particular; the page for one's own is a link away. */
export function SeveralTogether() {
  const catalogue = useCatalogue();
  const decision = unanswered(catalogue);
  const plan = servicePlan(catalogue, decision, usualServices(catalogue));
  const single = plan?.singles[0];
  const fit = serviceFit(catalogue, decision);
  return (
    <TwoViews topic="several-together">
      <p>
        With all {inWords(ratedCriteria(catalogue.criteria).length)} criteria at the same importance
        {fit && <>, and fit to each service at its suggested {fit.importance}</>}:
      </p>
      <Bullets items={(plan?.services ?? []).map(serviceText)} />
      {plan && single && (
        <p>
          That takes {nameList(plan.languages)}. {single.alternative.name} alone for all of them would cost{' '}
          {oneDecimal(single.meanLoss)} points on average: what one language less to know, run and keep up to
          date is worth to you is not in the points.
        </p>
      )}
      <p>
        <ButtonLink href={writeAddress({ screen: 'services' })}>Plan services for your weights</ButtonLink>
      </p>
    </TwoViews>
  );
}
