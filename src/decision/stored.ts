import { type Decision, emptyDecision, parseDecision } from './decision';

/** Version of the stored form. Raise it with every change of shape and add an upgrader from the version before. */
export const STORED_VERSION = 2;

const APP = 'ten-to-one';

/** What is kept between visits. */
export interface Kept {
  readonly decision: Decision;
  /** The answers that the present ones are compared with; null when none are pinned. */
  readonly pinned: Decision | null;
}

type Upgrader = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** `upgraders[n]` turns version n into version n + 1. */
const upgraders: Readonly<Record<number, Upgrader>> = {
  // Version 2 asks how sure the answers are, and can pin them.
  1: (stored) => ({
    ...stored,
    decision: {
      ...Object(stored.decision),
      weightSpace: emptyDecision.weightSpace,
      evidenceRanges: emptyDecision.evidenceRanges,
    },
    pinned: null,
  }),
};

for (let version = 1; version < STORED_VERSION; version++) {
  if (!upgraders[version]) throw new Error(`No upgrader from stored version ${version}`);
}

export type ReadStored =
  | { readonly kind: 'kept'; readonly kept: Kept }
  /** Made by a newer version of the app. */
  | { readonly kind: 'newer' }
  /** Readable, but not ours. */
  | { readonly kind: 'foreign' }
  /** Ours by its mark, or not even JSON, and damaged. */
  | { readonly kind: 'corrupt'; readonly problem: string };

export function writeStored({ decision, pinned }: Kept): string {
  return JSON.stringify({ app: APP, version: STORED_VERSION, decision, pinned });
}

/** Reads what writeStored wrote, in this version or an older one. Never throws. */
export function readStored(text: string): ReadStored {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { kind: 'corrupt', problem: 'it is cut off or not JSON' };
  }
  if (typeof stored !== 'object' || stored === null || !('app' in stored) || stored.app !== APP) {
    return { kind: 'foreign' };
  }
  const version = 'version' in stored ? stored.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'corrupt', problem: 'its version is missing' };
  }
  if (version > STORED_VERSION) return { kind: 'newer' };
  let upgraded: Readonly<Record<string, unknown>> = { ...stored };
  for (let step = version; step < STORED_VERSION; step++) upgraded = upgraders[step]?.(upgraded) ?? upgraded;
  const decision = parseDecision(upgraded.decision);
  if ('problem' in decision) return { kind: 'corrupt', problem: decision.problem };
  if (upgraded.pinned === null) return { kind: 'kept', kept: { decision: decision.decision, pinned: null } };
  const pinned = parseDecision(upgraded.pinned);
  return 'problem' in pinned
    ? { kind: 'corrupt', problem: `pinned ${pinned.problem}` }
    : { kind: 'kept', kept: { decision: decision.decision, pinned: pinned.decision } };
}
