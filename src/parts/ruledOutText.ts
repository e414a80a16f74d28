import type { RuledOut } from '../model/ruledOut';

/** "Admin interface: third-party. WebSockets: none." */
export function ruledOutText(ruledOut: readonly RuledOut[]): string {
  return ruledOut
    .map((out) =>
      out.by === 'hand' ? `Left out by you: ${out.reason}.` : `${out.requirement.name}: ${out.found}.`,
    )
    .join(' ');
}
