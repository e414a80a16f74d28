import { sentenceList } from '../../../lib/list';
import { count, oneDecimal } from '../../../lib/numbers';
import type { Lead, Reason } from '../../../model/ranking';
import { shareText } from '../../../parts/shareText';

/** "security counts 30 % and it rates 8.8 there" */
function reasonText({ weighed, rating }: Reason): string {
  return `${weighed.criterion.name.toLowerCase()} counts ${shareText(weighed)} and it rates ${oneDecimal(rating)} there`;
}

/** Who leads, by how much and why, in one or two sentences. */
export function leadText({ leaders, runnerUp, margin, reasons }: Lead): string {
  const names = leaders.map(({ framework }) => framework.name);
  const first = leaders[0];
  if (first === undefined) return '';
  if (leaders.length > 1) {
    const behind = runnerUp === null ? '' : ` ${runnerUp.framework.name} follows.`;
    return `${sentenceList(names)} share the first place with ${oneDecimal(first.score)} points each.${behind}`;
  }
  if (runnerUp === null || margin === null) {
    return `${first.framework.name} is the only one left, with ${oneDecimal(first.score)} points of 100.`;
  }
  const shown = oneDecimal(margin);
  const ahead =
    shown === '0.0' ? 'less than 0.1 points' : count(Number(shown), 'point').replace(/^[\d.]+/, shown);
  const lead = `${first.framework.name} leads by ${ahead} over ${runnerUp.framework.name}`;
  return reasons.length === 0 ? `${lead}.` : `${lead}: ${sentenceList(reasons.map(reasonText))}.`;
}
