import type { Facts, FirstParty, Profile, ProfileFacts } from '../catalogue/facts';
import type { Id } from '../lib/id';
import type { Level, Source } from '../scoring/rating/evidence';
import { levelValues } from '../scoring/rating/scales';

type LevelFacts = Pick<Facts, 'evidence' | 'profiles'>;
type FoundLevel = Pick<FirstParty, 'level' | 'note' | 'sources'>;

const isLevel = (value: unknown): value is Level =>
  typeof value === 'string' && Object.hasOwn(levelValues, value);

/** The levels that the evidence gives a capability, each with its source: several when several criteria count it. */
export function levelRecords({ evidence }: Pick<Facts, 'evidence'>, framework: Id, capability: Id) {
  return evidence.flatMap((record) =>
    record.framework === framework &&
    record.indicator === capability &&
    record.status !== 'gap' &&
    isLevel(record.value)
      ? { criterion: record.criterion, level: record.value, note: record.note, source: record.source }
      : [],
  );
}

function eachOnce(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ url }, index) => sources.findIndex((other) => other.url === url) === index);
}

/**
 * How much of a capability comes with a framework: what the evidence says, otherwise what the profile states.
 *
 * @returns Undefined when neither says anything.
 */
export function levelOf(facts: LevelFacts, framework: Id, capability: Id): FoundLevel | undefined {
  const profile = facts.profiles.find((one) => one.framework === framework);
  const records = levelRecords(facts, framework, capability);
  const [first] = records;
  if (first !== undefined) {
    const notes = [...new Set(records.flatMap(({ note }) => note ?? []))];
    const further = profile?.furtherSources?.[capability] ?? [];
    return {
      level: first.level,
      ...(notes.length > 0 && { note: notes.join(' ') }),
      sources: eachOnce(records.map(({ source }) => source).concat(further)),
    };
  }
  const stated = profile?.capabilities[capability];
  if (stated === undefined) return undefined;
  const { level, note, source } = stated;
  return { level, ...(note !== undefined && { note }), sources: [source] };
}

/** A profile with the levels of all capabilities, so that the page of a framework needs no evidence. */
export function profileOf(facts: Facts, { capabilities, furtherSources, ...text }: ProfileFacts): Profile {
  const firstParty = facts.capabilities.flatMap((capability): FirstParty | never[] => {
    const found = levelOf(facts, text.framework, capability.id);
    return found === undefined ? [] : { ...capability, ...found };
  });
  return { ...text, firstParty };
}
