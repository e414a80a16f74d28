import { frameworkIds, languageIds, ratedCriterionIds } from '../catalogue/ids';
import { ratingModels } from '../catalogue/ratingModels';
import type { FrameworkKind } from '../catalogue/types';
import type { Level, Obtained, Scale } from '../scoring/rating/evidence';
import { inputsOf } from '../scoring/rating/inputs';

type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const text: Schema = { type: 'string', minLength: 1 };
const number: Schema = { type: 'number' };
const positive: Schema = { type: 'number', exclusiveMinimum: 0 };
const rating: Schema = { type: 'number', minimum: 0, maximum: 10 };
const listOf = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });

/** An object with these properties and no others; only the `optional` ones may be left out. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

/** Whatever matches the condition has to match the consequence as well. */
const implies = (condition: Schema, consequence: Schema): Schema => ({
  anyOf: [{ not: { properties: condition } }, { properties: consequence }],
});

const levels = ['built-in', 'first-party add-on', 'third-party', 'none'] satisfies Level[];
const waysToObtain = [
  'official documentation',
  'raw file',
  'quoted by a third party',
  'counted from the repository history',
] satisfies Obtained[];
const kinds = ['runtime', 'micro-framework', 'full-stack framework'] satisfies FrameworkKind[];

/** What a counted value may be, by the scale that it is placed on. */
function valueOn(scale: Scale): Schema {
  switch (scale.kind) {
    case 'level':
      return ref('level');
    case 'steps':
      return { enum: Object.keys(scale.legend).map(Number) };
    case 'log':
      return positive;
    default:
      return { type: 'number', minimum: 0 };
  }
}

/** For each criterion which indicators it counts, and for each of them what its value may be. */
const countedRules: readonly Schema[] = ratingModels.flatMap(({ criterion, parts }) => {
  const values = parts
    .flatMap(inputsOf)
    .map((input) => ({ id: input.id, value: input.kind === 'suite' ? positive : valueOn(input.scale) }));
  return [
    implies({ criterion: { const: criterion } }, { indicator: { enum: values.map(({ id }) => id) } }),
    ...values.map(({ id, value }) =>
      implies({ criterion: { const: criterion }, indicator: { const: id } }, { value }),
    ),
  ];
});

const fileHead = (contents: string, units: Readonly<Record<string, Schema>>) => ({
  $schema: text,
  contents: { const: contents },
  title: text,
  version: { ...ref('day'), description: 'The latest day on which a source was looked up.' },
  licence: text,
  units: object(units),
});

const record = {
  framework: ref('framework'),
  criterion: ref('criterion'),
  indicator: text,
  variant: { ...text, description: 'What exactly was measured, where one framework has several entries.' },
  unit: text,
  note: text,
  date: { ...ref('partialDate'), description: 'Of publication or measurement.' },
};
const sourced = { ...record, source: ref('source'), checked: ref('day'), obtained: ref('obtained') };
const mayBeLeftOut = ['variant', 'unit', 'note', 'date'];

const part = { id: text, title: text, weight: positive };
const span = { worst: number, best: number };

/**
 * JSON Schema of the published files, draft 2020-12 (https://json-schema.org/draft/2020-12): which one a file is
 * stands in its `contents`. It knows the ids and the scales of the data that it is published with.
 */
export const dataSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Ten to One: ratings and evidence',
  oneOf: [ref('ratings'), ref('evidence')],
  $defs: {
    framework: { enum: frameworkIds },
    criterion: { enum: ratedCriterionIds },
    level: { enum: levels, description: 'How much of a feature comes with the framework.' },
    obtained: { enum: waysToObtain },
    day: { type: 'string', format: 'date' },
    partialDate: {
      description: 'As exact as it is known: a year, a month or a day.',
      anyOf: [
        { type: 'string', pattern: '^[0-9]{4}(-(0[1-9]|1[0-2]))?$' },
        { type: 'string', format: 'date' },
      ],
    },
    source: object({ title: text, url: { type: 'string', format: 'uri', pattern: '^https://' } }),

    ratings: object({
      ...fileHead('ratings', { rating: text, weight: text }),
      frameworks: listOf(
        object(
          {
            id: ref('framework'),
            name: text,
            kind: { enum: kinds },
            language: { enum: languageIds },
            runsOn: ref('framework'),
          },
          ['runsOn'],
        ),
      ),
      criteria: listOf(object({ id: ref('criterion'), name: text, meaning: text })),
      models: listOf(ref('model')),
      ratings: listOf(
        object({
          framework: ref('framework'),
          criterion: ref('criterion'),
          low: rating,
          point: rating,
          high: rating,
        }),
      ),
    }),
    model: object({ criterion: ref('criterion'), parts: listOf(ref('part')) }),
    part: {
      oneOf: [
        object({ ...part, indicators: listOf(ref('indicator')) }),
        object({
          ...part,
          fit: object({
            kind: { const: 'two-way log2' },
            suites: listOf(text),
            reference: ref('framework'),
            halvingsToZero: positive,
            minimumHalfWidth: rating,
          }),
        }),
      ],
    },
    indicator: object(
      { id: text, title: text, scale: ref('scale'), weight: positive, inherits: { const: true } },
      ['inherits'],
    ),
    scale: {
      oneOf: [
        object({ kind: { enum: ['linear', 'log', 'log1p'] }, ...span }),
        object({ kind: { const: 'level' } }),
        object({
          kind: { const: 'steps' },
          ...span,
          legend: { type: 'object', propertyNames: { pattern: '^[0-9]+$' }, additionalProperties: text },
        }),
      ],
    },

    evidence: object({
      ...fileHead('evidence', { value: text, date: text }),
      records: listOf({ oneOf: [ref('counted'), ref('context'), ref('gap')] }),
    }),
    counted: {
      description: 'Counts towards a rating; unconfirmed is missing for the range.',
      ...object(
        { status: { enum: ['rated', 'unconfirmed'] }, ...sourced, value: { anyOf: [number, ref('level')] } },
        mayBeLeftOut,
      ),
      allOf: countedRules,
    },
    context: {
      description: 'Shown beside a rating, never counted.',
      ...object({ status: { const: 'context' }, ...sourced, value: { anyOf: [number, text] } }, mayBeLeftOut),
    },
    gap: {
      description: 'Looked for and not found; the note says what.',
      ...object(
        { status: { const: 'gap' }, ...record, value: { type: 'null' } },
        mayBeLeftOut.filter((name) => name !== 'note'),
      ),
    },
  },
};
