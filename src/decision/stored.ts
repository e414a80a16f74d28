import * as v from 'valibot';
import type { Id } from '../lib/id';
import type { Decision } from './decision';
import { byId, decisionSchema, id, note, parse } from './schema';
import { type Parsed, upgraders, upgradersFor } from './upgraders';

/** Version of the stored form. Raise it with every change of shape and add an upgrader from the version before. */
export const STORED_VERSION = 3;

const APP = 'ten-to-one';

/** What a person keeps of one decision. */
export interface Kept {
  readonly decision: Decision;
  /** The answers that the present ones are compared with; null when none are pinned. */
  readonly pinned: Decision | null;
}

/** One decision as it is stored: one text under one key. */
export interface Saved extends Kept {
  readonly id: Id;
  /** Empty until somebody gives one. */
  readonly name: string;
  /** When it was last written, in ISO 8601; null when a version wrote it that did not note it. */
  readonly changed: string | null;
  /** Step of undo that the last change belongs to, unlike that of any other page; null when not noted. */
  readonly step: Id | null;
  /** How many changes of each page it holds. Whoever misses one of its own knows that the writer had not seen it. */
  readonly writers: Readonly<Record<Id, number>>;
}

/** So many pages are noted in `writers`, those that wrote last. */
export const MOST_WRITERS = 32;

const savedSchema = v.strictObject({
  id,
  name: note,
  changed: v.nullable(note),
  decision: decisionSchema,
  pinned: v.nullable(decisionSchema),
  step: v.nullable(id),
  writers: byId(v.number()),
});

const upgrades = upgradersFor(STORED_VERSION, upgraders);

export type ReadStored =
  | { readonly kind: 'kept'; readonly saved: Saved }
  /** Made by a newer version of the app. */
  | { readonly kind: 'newer' }
  /** Readable, but not ours. */
  | { readonly kind: 'foreign' }
  /** Ours by its mark, or not even JSON, and damaged. */
  | { readonly kind: 'corrupt'; readonly problem: string };

export function writeStored(saved: Saved): string {
  return JSON.stringify({ app: APP, version: STORED_VERSION, ...saved });
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
  const { app: _, version, ...rest }: Parsed = { ...stored };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'corrupt', problem: 'its version is missing' };
  }
  if (version > STORED_VERSION) return { kind: 'newer' };
  const upgraded = upgrades.slice(version - 1).reduce((form, upgrade) => upgrade(form), rest);
  const read = parse(savedSchema, upgraded);
  return 'problem' in read ? { kind: 'corrupt', problem: read.problem } : { kind: 'kept', saved: read.value };
}
