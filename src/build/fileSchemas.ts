import * as v from 'valibot';
import { frameworkKinds } from '../catalogue/catalogue';
import type { Facts } from '../catalogue/facts';
import { daySchema, type recordSchema, textSchema } from '../catalogue/recordSchema';
import type { Id } from '../lib/id';

const positive = v.pipe(v.number(), v.gtValue(0));
const rating = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const span = { worst: v.number(), best: v.number() };

function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.nonEmpty());
}

const scale = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['linear', 'log', 'log1p']), ...span }),
  v.strictObject({ kind: v.literal('level') }),
  v.strictObject({
    kind: v.literal('steps'),
    ...span,
    legend: v.record(v.pipe(v.string(), v.regex(/^[0-9]+$/)), textSchema),
  }),
]);

const indicator = v.strictObject({
  id: textSchema,
  title: textSchema,
  scale,
  weight: positive,
  inherits: v.exactOptional(v.literal(true)),
});

function partOf(framework: v.GenericSchema<Id>) {
  const base = { id: textSchema, title: textSchema, weight: positive };
  const fit = v.strictObject({
    kind: v.literal('two-way log2'),
    suites: listOf(textSchema),
    reference: framework,
    halvingsToZero: positive,
    minimumHalfWidth: rating,
  });
  return v.union([
    v.strictObject({ ...base, indicators: listOf(indicator) }),
    v.strictObject({ ...base, fit }),
  ]);
}

const headOf = <Contents extends string, Units extends v.ObjectEntries>(
  contents: Contents,
  units: Units,
) => ({
  $schema: textSchema,
  contents: v.literal(contents),
  title: textSchema,
  version: v.pipe(daySchema, v.description('The latest day on which a source was looked up.')),
  licence: textSchema,
  units: v.strictObject(units),
});

/** The schema of the published ratings, and of the models that derive them. */
function ratingsFileOf({ frameworks, criteria, languages }: Facts) {
  const framework = v.picklist(frameworks.map(({ id }) => id));
  const criterion = v.picklist(criteria.filter(({ from }) => from === 'evidence').map(({ id }) => id));
  return v.strictObject({
    ...headOf('ratings', { rating: textSchema, weight: textSchema }),
    frameworks: listOf(
      v.strictObject({
        id: framework,
        name: textSchema,
        kind: v.picklist(frameworkKinds),
        language: v.picklist(languages.map(({ id }) => id)),
        runsOn: v.exactOptional(framework),
      }),
    ),
    criteria: listOf(v.strictObject({ id: criterion, name: textSchema, meaning: textSchema })),
    models: listOf(v.strictObject({ criterion, parts: listOf(partOf(framework)) })),
    ratings: listOf(v.strictObject({ framework, criterion, low: rating, point: rating, high: rating })),
  });
}

/** The schemas of the published files: which one a file keeps to stands in its `contents`. */
export function fileSchemas(facts: Facts, record: ReturnType<typeof recordSchema>) {
  return v.variant('contents', [
    ratingsFileOf(facts),
    v.strictObject({
      ...headOf('evidence', { value: textSchema, date: textSchema }),
      records: listOf(record),
    }),
  ]);
}
