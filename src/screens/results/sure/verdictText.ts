import { sentenceList } from '../../../lib/list';
import { chanceText } from '../../../lib/percent';
import type { NamedVerdict } from '../../../model/robustness';

/** How sure the lead is, in words that say what they assume. */
export function verdictText(verdict: NamedVerdict): string {
  const cases = 'within a quarter of your weights and within the ranges of the evidence';
  switch (verdict.kind) {
    case 'none':
      return 'Nobody is left, so nobody leads.';
    case 'only-one':
      return `${verdict.leader.name} is the only one that your must-haves leave.`;
    case 'clear':
      return `Clear: ${verdict.leader.name} stays first in ${chanceText(verdict.share)} of the cases ${cases}.`;
    case 'likely':
      return `Likely: ${verdict.leader.name} stays first in ${chanceText(verdict.share)} of the cases ${cases}.`;
    case 'too-close':
      return `Too close to call between ${sentenceList(verdict.named.map(({ name }) => name))}, ${cases}.`;
  }
}
