import * as v from 'valibot';
import type { Facts } from '../../catalogue/facts';
import { type Counted, recordSchema } from '../../catalogue/recordSchema';
import { grouped } from '../../lib/grouped';
import type { EvidenceRecord } from '../../scoring/rating/evidence';
import { countedBy } from '../counted';

type Schema = ReturnType<typeof recordSchema>;

/** Where a record stands: its file, criterion and indicator. */
export function nameOf({ framework, criterion, indicator, variant }: EvidenceRecord): string {
  const name = `src/catalogue/frameworks/${framework}/evidence.ts, ${criterion}, ${indicator}`;
  return variant === undefined ? name : `${name} (${variant})`;
}

/** What records may name, for the schema. */
export function schemaOf({ frameworks, criteria, models }: Facts): Schema {
  return recordSchema({
    frameworks: frameworks.map(({ id }) => id),
    criteria: criteria.filter(({ from }) => from === 'evidence').map(({ id }) => id),
    counted: countedBy(models),
  });
}

const shown = (input: unknown, received: string) =>
  typeof input === 'string' || typeof input === 'number' ? String(input) : received;

/** Says what is wrong with one record by itself: what the schema finds, and what holds between its fields. */
export function problemsOfRecord(record: EvidenceRecord, schema: Schema): readonly string[] {
  const { issues = [] } = v.safeParse(schema, record, { abortPipeEarly: true });
  const problems = issues.map(
    (issue) => `has the ${v.getDotPath(issue)} ${shown(issue.input, issue.received)}: ${issue.message}`,
  );
  if (record.status === 'unconfirmed' && record.note === undefined) {
    problems.push('is unconfirmed: say in its note what is missing');
  }
  const { date } = record;
  if (date !== undefined && record.status !== 'gap' && date > record.checked) {
    problems.push(`is of ${date}, after it was looked up on ${record.checked}`);
  }
  return problems.map((problem) => `${nameOf(record)} ${problem}`);
}

const isCounted = ({ status }: EvidenceRecord) => status === 'rated' || status === 'unconfirmed';

/** Says what is wrong with the records of one framework and indicator together. */
function problemsOfCell(records: readonly EvidenceRecord[]): readonly string[] {
  const [first] = records;
  if (first === undefined) return [];
  const twice = records.filter(
    ({ variant }, index) => records.findIndex((other) => other.variant === variant) !== index,
  );
  const both = records.some(isCounted) && records.some(({ status }) => status === 'gap');
  return [
    ...twice.map((record) => `${nameOf(record)} is there twice: remove one, or say how the variants differ`),
    ...(both ? [`${nameOf(first)} is counted and a gap: remove one of the two`] : []),
  ];
}

function problemOfMissing({ criterion, indicator, scale }: Counted, records: readonly EvidenceRecord[]) {
  const own = records.filter((record) => record.criterion === criterion && record.indicator === indicator);
  if (scale === 'suite')
    return own.length > 0 ? undefined : 'add a figure, or a gap that says why there is none';
  return own.some(({ status }) => status !== 'context')
    ? undefined
    : 'add a rated record, or a gap that says what was looked for';
}

/** Says which record is malformed or in another's way, and which is missing. */
export function problemsOfRecords(facts: Facts): readonly string[] {
  const schema = schemaOf(facts);
  const cells = grouped(facts.evidence, (record) =>
    [record.framework, record.criterion, record.indicator].join('/'),
  );
  const ownRecords = grouped(facts.evidence, ({ framework }) => framework);
  return [
    ...facts.evidence.flatMap((record) => problemsOfRecord(record, schema)),
    ...[...cells.values()].flatMap(problemsOfCell),
    ...facts.frameworks.flatMap(({ id }) =>
      countedBy(facts.models).flatMap((counted) => {
        const problem = problemOfMissing(counted, ownRecords.get(id) ?? []);
        return problem === undefined
          ? []
          : `src/catalogue/frameworks/${id}/evidence.ts has nothing for ${counted.criterion}, ${counted.indicator}: ${problem}`;
      }),
    ),
  ];
}
