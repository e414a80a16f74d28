import type { Problem } from '../model/problem';
import type { RuledOut } from '../model/ruledOut';

/** "Admin interface: third-party. WebSockets: none." */
export function ruledOutText(ruledOut: readonly RuledOut[]): string {
  return ruledOut
    .map((out) =>
      out.by === 'hand' ? `Left out by you: ${out.reason}.` : `${out.requirement.name}: ${out.found}.`,
    )
    .join(' ');
}

/** What leaves alternatives out, after "your": must-haves, or also what was left out by hand. */
export function whatRulesOut({ alternatives, ruledOut }: Problem): 'must-haves' | 'choices' {
  const byHand = alternatives.some(({ id }) => ruledOut(id).some(({ by }) => by === 'hand'));
  return byHand ? 'choices' : 'must-haves';
}
