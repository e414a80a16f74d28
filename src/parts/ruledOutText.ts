import type { RuledOut } from '../model/candidates';

/** "Admin interface: third-party. WebSockets: none." */
export function ruledOutText(ruledOut: readonly RuledOut[]): string {
  return ruledOut.map(({ requirement, found }) => `${requirement.name}: ${found}.`).join(' ');
}
