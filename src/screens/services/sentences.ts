import { itemAt, sentenceList } from '../../lib/list';
import { count, oneDecimal, pointsText } from '../../lib/numbers';
import type { NeededLanguage, ServicePlan, SingleFramework } from '../../model/services';

const languageText = ({ name, runtime }: NeededLanguage) =>
  runtime === null ? name : `${name} (on ${runtime})`;

/** What the plan comes to, in one or two sentences. */
export function planSummary({ services, languages, singles }: ServicePlan): string {
  const [single] = singles;
  if (services.length === 0 || single === undefined) return 'Choose at least one service to get a plan.';
  const needed = sentenceList(languages.map(languageText));
  const best =
    services.length === 1
      ? 'The best framework for this service needs'
      : `The best frameworks for these ${services.length} services need`;
  const set = `${best} ${count(languages.length, 'language')}: ${needed}.`;
  const { alternative, meanLoss } = single;
  const price =
    oneDecimal(meanLoss) === '0.0'
      ? `${alternative.name} alone does as well for all of them.`
      : `${alternative.name} alone for all of them would cost ${pointsText(meanLoss)} of 100 on average.`;
  return `${set} ${price}`;
}

/** Where a single framework costs most: "9.6 points for Content management". */
export function largestLoss({ services }: ServicePlan, { losses }: SingleFramework): string {
  const largest = Math.max(...losses);
  if (oneDecimal(largest) === '0.0') return 'nothing anywhere';
  return `${pointsText(largest)} for ${itemAt(services, losses.indexOf(largest)).type.name}`;
}
