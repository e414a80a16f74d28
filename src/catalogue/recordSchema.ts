import * as v from 'valibot';
import type { Id } from '../lib/id';
import type { EvidenceRecord, Scale } from '../scoring/rating/evidence';

/** What a model counts: an indicator with its scale, or a benchmark suite, whose figures are above 0. */
export interface Counted {
  readonly criterion: Id;
  readonly indicator: Id;
  readonly scale: Scale | 'suite';
}

/** What a record may name. */
export interface Known {
  readonly frameworks: readonly Id[];
  /** Those that are rated from evidence. */
  readonly criteria: readonly Id[];
  readonly counted: readonly Counted[];
}

const levels = ['built-in', 'first-party add-on', 'third-party', 'none'] as const;
const theLevels = `one of the levels ${levels.join(', ')}`;

export const levelSchema = v.picklist(levels, `use ${theLevels}`);

export const obtainedSchema = v.picklist([
  'official documentation',
  'raw file',
  'quoted by a third party',
  'counted from the repository history',
]);

export const textSchema = v.pipe(v.string(), v.nonEmpty('leave it out or fill it'));

export const sourceSchema = v.strictObject({
  title: textSchema,
  url: v.pipe(
    v.string(),
    v.url('give a complete https address'),
    v.regex(/^https:\/\//, 'give a complete https address'),
  ),
});

/** The pattern of a day lets 30 February pass. */
function isInCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const february = leap ? 29 : 28;
  return date <= (month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

export const daySchema = v.pipe(
  v.string(),
  v.isoDate('give a day, YYYY-MM-DD'),
  v.check(isInCalendar, 'give a day that exists'),
);

export const partialDateSchema = v.pipe(
  v.union(
    [v.pipe(v.string(), v.regex(/^[0-9]{4}(-(0[1-9]|1[0-2]))?$/)), daySchema],
    'write YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  v.description('As exact as it is known: a year, a month or a day.'),
);

const finite = v.pipe(v.number('use a finite number'), v.finite('use a finite number'));

/** What a counted value may be, by the scale that it is placed on. */
export function valueSchema(scale: Scale | 'suite') {
  if (scale === 'suite' || scale.kind === 'log') return v.pipe(finite, v.gtValue(0, 'use a number above 0'));
  if (scale.kind === 'level') return levelSchema;
  if (scale.kind === 'steps') {
    return v.picklist(Object.keys(scale.legend).map(Number), 'use a step that the legend explains');
  }
  return v.pipe(finite, v.minValue(0, 'use a number of at least 0'));
}

/** The schema of one record of the evidence, for data that names these frameworks, criteria and indicators. */
export function recordSchema({ frameworks, criteria, counted }: Known) {
  const base = {
    framework: v.picklist(frameworks, 'name one of the frameworks'),
    criterion: v.picklist(criteria, 'name a criterion that is rated from evidence'),
    indicator: textSchema,
    variant: v.exactOptional(
      v.pipe(
        textSchema,
        v.description('What exactly was measured, where one framework has several entries.'),
      ),
    ),
    unit: v.exactOptional(textSchema),
    note: v.exactOptional(textSchema),
    date: v.exactOptional(v.pipe(partialDateSchema, v.description('Of publication or measurement.'))),
  };
  const sourced = { ...base, source: sourceSchema, checked: daySchema, obtained: obtainedSchema };
  const schemas = new Map(
    counted.map(({ criterion, indicator, scale }) => [`${criterion}/${indicator}`, valueSchema(scale)]),
  );
  return v.variant('status', [
    v.pipe(
      v.strictObject({
        status: v.picklist(['rated', 'unconfirmed']),
        ...sourced,
        value: v.union([v.number(), levelSchema], `use a number, or ${theLevels}`),
      }),
      v.description('Counts towards a rating; unconfirmed is missing for the range.'),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        const { criterion, indicator, value } = dataset.value;
        const schema = schemas.get(`${criterion}/${indicator}`);
        const problem =
          schema === undefined
            ? 'no model counts it: make it context'
            : v.safeParse(schema, value).issues?.[0].message;
        if (problem === undefined) return;
        const key = schema === undefined ? 'indicator' : 'value';
        const path = {
          type: 'object',
          origin: 'value',
          input: dataset.value,
          key,
          value: dataset.value[key],
        } as const;
        addIssue({ message: problem, input: dataset.value[key], path: [path] });
      }),
    ),
    v.pipe(
      v.strictObject({
        status: v.literal('context'),
        ...sourced,
        value: v.union([finite, textSchema], 'use a finite number or a text'),
      }),
      v.description('Shown beside a rating, never counted.'),
    ),
    v.pipe(
      v.strictObject({
        status: v.literal('gap'),
        ...base,
        value: v.null('leave null: a gap has no value'),
        note: v.pipe(
          v.string('say what was looked for'),
          v.regex(/^\S+( \S+)+\.$/, 'say in a sentence what was looked for'),
        ),
      }),
      v.description('Looked for and not found; the note says what.'),
    ),
  ]);
}

type Plain<Value> = Value extends object ? { -readonly [Key in keyof Value]: Plain<Value[Key]> } : Value;
type Same<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;
type Holds<Claim extends true> = Claim;

/** Compiles as long as the schema takes exactly what the type of scoring describes. */
export type SchemaAgreesWithType = Holds<
  Same<Plain<v.InferOutput<ReturnType<typeof recordSchema>>>, Plain<EvidenceRecord>>
>;
