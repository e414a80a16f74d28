import { nameList } from '../../../lib/list';
import { chanceText } from '../../../lib/percent';
import type { Verdict } from '../../../model/robustness';

/**
 * How sure the lead is, in words that say what they assume.
 *
 * @param rulesOut What leaves the others out, after "your".
 */
export function verdictText(verdict: Verdict, rulesOut = 'must-haves'): string {
  const cases = 'within a quarter of your weights and within the ranges of the evidence';
  switch (verdict.kind) {
    case 'none':
      return 'Nobody is left, so nobody leads.';
    case 'only-one':
      return `${verdict.leader.name} is the only one that your ${rulesOut} leave.`;
    case 'clear':
      return `Clear: ${verdict.leader.name} stays first in ${chanceText(verdict.share)} of the cases ${cases}.`;
    case 'likely':
      return `Likely: ${verdict.leader.name} stays first in ${chanceText(verdict.share)} of the cases ${cases}.`;
    case 'too-close':
      return `Too close to call between ${nameList(verdict.named)}, ${cases}.`;
  }
}
