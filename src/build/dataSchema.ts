import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { Facts } from '../catalogue/facts';
import { levelSchema, obtainedSchema, sourceSchema, valueSchema } from '../catalogue/recordSchema';
import { grouped } from '../lib/grouped';
import { countedBy } from './counted';
import { fileSchemas } from './fileSchemas';
import { schemaOf } from './problems/records';

type JsonSchema = Readonly<Record<string, unknown>>;

const bare = (schema: GenericSchema): JsonSchema => {
  const { $schema, ...rest } = toJsonSchema(schema, { ignoreActions: ['finite'] });
  return { ...rest };
};

/** Whatever matches the condition has to match the consequence as well. */
const implies = (condition: JsonSchema, consequence: JsonSchema): JsonSchema => ({
  anyOf: [{ not: { properties: condition } }, { properties: consequence }],
});

/** For each criterion which indicators it counts, and for each of them what its value may be. */
function countedRules({ models }: Facts): readonly JsonSchema[] {
  return [...grouped(countedBy(models), ({ criterion }) => criterion)].flatMap(([criterion, counted]) => {
    const values = counted.map(({ indicator, scale }) => ({ indicator, value: bare(valueSchema(scale)) }));
    const alike = grouped(values, ({ value }) => JSON.stringify(value));
    const idsOf = (some: readonly { readonly indicator: string }[]) => some.map(({ indicator }) => indicator);
    return [
      implies({ criterion: { const: criterion } }, { indicator: { enum: idsOf(counted) } }),
      ...[...alike.values()].map((same) =>
        implies(
          { criterion: { const: criterion }, indicator: { enum: idsOf(same) } },
          { value: same[0]?.value },
        ),
      ),
    ];
  });
}

/**
 * JSON Schema of the published files, draft 2020-12 (https://json-schema.org/draft/2020-12). It knows the ids and the
 * scales of the data that it is published with.
 */
export function dataSchemaOf(facts: Facts): JsonSchema {
  const schema = toJsonSchema(fileSchemas(facts, schemaOf(facts)), {
    target: 'draft-2020-12',
    definitions: { level: levelSchema, obtained: obtainedSchema, source: sourceSchema },
    // What these two check has no keyword: the format of a day knows the calendar, and JSON has no infinite numbers.
    ignoreActions: ['check', 'finite'],
    // The only check of a whole record looks for the scale of its value.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'raw_check' ? { ...jsonSchema, allOf: [...countedRules(facts)] } : undefined,
  });
  return { title: 'Ten to One: ratings and evidence', ...schema };
}
