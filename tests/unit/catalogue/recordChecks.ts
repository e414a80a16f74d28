import { ratingModels } from '../../../src/catalogue/ratingModels';
import type { Evidence } from '../../../src/catalogue/types';
import type { Indicator, Scale } from '../../../src/scoring/rating/evidence';
import { isDay, isPartialDate, LAST_CHECK, nameOf, problemsOfSource } from './checks';

export const indicators: readonly (Indicator & { readonly criterion: string })[] = ratingModels.flatMap(
  (model) =>
    model.parts.flatMap((part) =>
      'fit' in part ? [] : part.indicators.map((indicator) => ({ ...indicator, criterion: model.criterion })),
    ),
);
export const suites = ratingModels.flatMap((model) =>
  model.parts.flatMap((part) =>
    'fit' in part ? part.fit.suites.map((suite) => ({ suite, criterion: model.criterion, ...part.fit })) : [],
  ),
);
const scaleOf = new Map<string, Scale>(
  indicators.map(({ id, criterion, scale }) => [`${criterion}/${id}`, scale]),
);
const suiteKeys = new Set(suites.map(({ suite, criterion }) => `${criterion}/${suite}`));
export const keyOf = ({ criterion, indicator }: Evidence) => `${criterion}/${indicator}`;
export const isCounted = (record: Evidence) => record.status === 'rated' || record.status === 'unconfirmed';
const levels = ['built-in', 'first-party add-on', 'third-party', 'none'];

const isKnown = (record: Evidence) => scaleOf.has(keyOf(record)) || suiteKeys.has(keyOf(record));

/** What is wrong with a counted value, as the end of a sentence. */
function problemOfValue(record: Evidence): string | undefined {
  const { value } = record;
  const scale = scaleOf.get(keyOf(record));
  if (scale?.kind === 'level') {
    return levels.includes(String(value)) ? undefined : `use one of the levels ${levels.join(', ')}`;
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'use a finite number';
  if (scale?.kind === 'steps') {
    return Object.hasOwn(scale.legend, value) ? undefined : 'use a step that the legend explains';
  }
  if ((scale === undefined || scale.kind === 'log') && value <= 0) return 'use a number above 0';
  return value < 0 ? 'use a number of at least 0' : undefined;
}

type Check = (record: Evidence) => readonly string[];

/** What holds for each record by itself, and a sentence for each way in which it does not. */
export const recordChecks: Readonly<Record<string, Check>> = {
  'is counted by a model exactly when its status says so': (record) =>
    isCounted(record) && !isKnown(record)
      ? [`${nameOf(record)} is ${record.status} but no model counts it: make it context`]
      : [],

  'has a value that fits the scale of its indicator': (record) => {
    const problem = isCounted(record) && isKnown(record) ? problemOfValue(record) : undefined;
    return problem === undefined ? [] : [`${nameOf(record)} has the value ${record.value}: ${problem}`];
  },

  'has a source that can be opened and a title that says where it leads': (record) =>
    record.status === 'gap'
      ? []
      : problemsOfSource(record.source).map((problem) => `${nameOf(record)} ${problem}`),

  'says on which day it was looked up, not later than the last check': (record) =>
    record.status === 'gap' || (isDay(record.checked) && record.checked <= LAST_CHECK)
      ? []
      : [
          `${nameOf(record)} was checked on ${record.checked}: give a day up to ${LAST_CHECK}, or raise LAST_CHECK`,
        ],

  'has a date that exists and is not later than the day it was looked up': (record) => {
    const { date } = record;
    if (date === undefined) return [];
    if (!isPartialDate(date)) {
      return [`${nameOf(record)} has the date ${date}: write YYYY, YYYY-MM or YYYY-MM-DD`];
    }
    const looked = record.status === 'gap' ? LAST_CHECK : record.checked;
    return date > looked ? [`${nameOf(record)} is of ${date}, after it was looked up on ${looked}`] : [];
  },

  'says what was looked for when nothing was found': (record) =>
    record.status === 'gap' && !/^\S+( \S+)+\.$/.test(record.note.trim())
      ? [`${nameOf(record)} is a gap without a reason: say in its note what was looked for`]
      : [],

  'says why it is unconfirmed': (record) =>
    record.status === 'unconfirmed' && record.note === undefined
      ? [`${nameOf(record)} is unconfirmed: say in its note what is missing`]
      : [],
};

/** Everything that is wrong with one record, in sentences. */
export function problemsOfRecord(record: Evidence): readonly string[] {
  return Object.values(recordChecks).flatMap((problemsOf) => [...problemsOf(record)]);
}
