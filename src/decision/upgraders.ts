import { emptyDecision } from './decision';

/** What was parsed from storage: of our own making, but not checked yet. */
export type Parsed = Readonly<Record<string, unknown>>;

/** Turns the stored form of one version into that of the next. Never throws, whatever stands there. */
export type Upgrader = (stored: Parsed) => Parsed;

/**
 * The version of the data that answers of stored versions 1 and 2 count as made with, because those did not note it.
 * They were made with that of 22 or of 23 November, which have the same criteria; those of the catalogue count since
 * the 23rd. Nothing that came later may slip into such answers.
 */
const FIRST_DATA = '2026-11-23';

const recordOf = (value: unknown): Parsed => Object(value);

/** Version 2 held the answers beside the importances, under other names, and must-haves as a list. */
function decisionOfVersion2(value: unknown): unknown {
  if (value === null) return null;
  const { projectTypes, team, mustHaves, importances, weightSpace, evidenceRanges } = recordOf(value);
  const decision = emptyDecision(FIRST_DATA);
  return {
    ...decision,
    answers: {
      projectTypes,
      languages: team,
      // What passed then were the framework and its first-party packages.
      mustHaves: Array.isArray(mustHaves)
        ? Object.fromEntries(mustHaves.map((id) => [id, 'first-party']))
        : mustHaves,
    },
    priorities: { ...decision.priorities, rated: importances },
    uncertainty: { weights: weightSpace, ratings: evidenceRanges },
  };
}

/** `upgraders[n]` turns version n into version n + 1. */
export const upgraders: Readonly<Record<number, Upgrader>> = {
  // Version 2 asks how sure the answers are, and can pin them.
  1: ({ decision }) => ({
    decision: { ...recordOf(decision), weightSpace: 'roughly', evidenceRanges: true },
    pinned: null,
  }),
  // Version 3 has a decision with open ids, and notes who wrote it when.
  2: ({ decision, pinned }) => ({
    id: 'first',
    name: '',
    changed: null,
    decision: decisionOfVersion2(decision),
    pinned: decisionOfVersion2(pinned),
    step: null,
    writers: {},
  }),
};

/**
 * All upgraders in their order, the one from version 1 first.
 *
 * @throws Error when the way up to `version` has a gap, or when the table goes on behind it.
 */
export function upgradersFor(
  version: number,
  table: Readonly<Record<number, Upgrader>>,
): readonly Upgrader[] {
  const surplus = Object.keys(table).find((from) => !(Number(from) >= 1 && Number(from) < version));
  if (surplus !== undefined) throw new Error(`Nothing is stored in the form after version ${surplus}`);
  return Array.from({ length: version - 1 }, (_, index) => {
    const upgrader = table[index + 1];
    if (upgrader === undefined) throw new Error(`No upgrader from stored version ${index + 1}`);
    return upgrader;
  });
}
