import { nameList, sentenceList } from '../../../lib/list';
import { oneDecimal, pointsText } from '../../../lib/numbers';
import type { Lead, Reason } from '../../../model/lead';
import { shareText } from '../../../parts/shareText';

/** "security counts 30 % and it rates 8.8 there" */
function reasonText({ weighting, rating }: Reason): string {
  return `${weighting.criterion.name.toLowerCase()} counts ${shareText(weighting)} and it rates ${oneDecimal(rating)} there`;
}

/** Who leads, by how much and why, in one or two sentences. */
export function leadText({ leaders, runnerUp, margin, reasons }: Lead): string {
  const [first] = leaders;
  if (first === undefined) return '';
  if (leaders.length > 1) {
    const names = nameList(leaders.map(({ alternative }) => alternative));
    const behind = runnerUp === null ? '' : ` ${runnerUp.alternative.name} follows.`;
    return `${names} share the first place with ${oneDecimal(first.score)} points each.${behind}`;
  }
  const { name } = first.alternative;
  if (runnerUp === null || margin === null) {
    return `${name} is the only one left, with ${oneDecimal(first.score)} points of 100.`;
  }
  const ahead = oneDecimal(margin) === '0.0' ? 'less than 0.1 points' : pointsText(margin);
  const lead = `${name} leads by ${ahead} over ${runnerUp.alternative.name}`;
  return reasons.length === 0 ? `${lead}.` : `${lead}: ${sentenceList(reasons.map(reasonText))}.`;
}
