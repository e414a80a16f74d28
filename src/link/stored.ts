import { type Decision, parseDecision } from './decision';

/** Version of the stored form. Raise it with every change of shape and add an upgrader from the version before. */
export const STORED_VERSION = 1;

const APP = 'ten-to-one';

type Upgrader = (decision: unknown) => unknown;

/** `upgraders[n]` turns version n into version n + 1. */
const upgraders: Readonly<Record<number, Upgrader>> = {};

for (let version = 1; version < STORED_VERSION; version++) {
  if (!upgraders[version]) throw new Error(`No upgrader from stored version ${version}`);
}

export type ReadStored =
  | { readonly kind: 'decision'; readonly decision: Decision }
  /** Made by a newer version of the app. */
  | { readonly kind: 'newer' }
  /** Readable, but not ours. */
  | { readonly kind: 'foreign' }
  /** Ours by its mark, or not even JSON, and damaged. */
  | { readonly kind: 'corrupt'; readonly problem: string };

export function writeStored(decision: Decision): string {
  return JSON.stringify({ app: APP, version: STORED_VERSION, decision });
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
  let decision: unknown = 'decision' in stored ? stored.decision : undefined;
  try {
    for (let step = version; step < STORED_VERSION; step++) decision = upgraders[step]?.(decision);
  } catch {
    return { kind: 'corrupt', problem: `it could not be brought up from version ${version}` };
  }
  const result = parseDecision(decision);
  return 'decision' in result
    ? { kind: 'decision', decision: result.decision }
    : { kind: 'corrupt', problem: result.problem };
}
