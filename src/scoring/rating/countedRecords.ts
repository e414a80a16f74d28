import { ScoringError } from '../errors';
import { exp2, log2 } from '../logarithms';
import type { EvidenceRecord, GapRecord, RatedRecord, RatingModel } from './evidence';
import { inputsOf } from './inputs';
import { describeRecord, figureOnScale, positiveFigure } from './scales';

export type InputState = 'known' | 'unconfirmed' | 'missing';

/** What the evidence holds for one indicator or suite and one alternative. */
export interface Input {
  /** `unconfirmed` as soon as one of its records is: the figure as a whole is then not settled. */
  readonly state: InputState;
  /** The record's figure, the geometric mean of several; null when missing. */
  readonly figure: number | null;
  /** The records that it rests on; when missing, what was looked for and not found. */
  readonly records: readonly (RatedRecord | GapRecord)[];
}

/** The inputs of every criterion and indicator (or suite), by alternative. */
export type CountedRecords = (criterion: string, indicator: string) => ReadonlyMap<string, Input>;

interface Collected {
  readonly rated: RatedRecord[];
  readonly figures: number[];
  readonly gaps: GapRecord[];
}

type ReadFigure = (record: RatedRecord, argument: string) => number;

/**
 * Picks the records that the models count and reads their figures. Context records never count; nor do
 * records of an indicator that no model names.
 *
 * @throws ScoringError when a value does not fit its scale (the record is named), when a negative number
 *   is one of several entries, or when a criterion counts one indicator twice.
 */
export function countRecords(
  models: readonly RatingModel[],
  records: readonly EvidenceRecord[],
): CountedRecords {
  const readers = figureReaders(models);
  const collected = new Map<string, Map<string, Collected>>();
  records.forEach((record, index) => {
    const key = keyOf(record.criterion, record.indicator);
    const read = readers.get(key);
    if (read === undefined || record.status === 'context') return;
    const { rated, figures, gaps } = collectedFor(collected, key, record.framework);
    if (record.status === 'gap') {
      gaps.push(record);
      return;
    }
    rated.push(record);
    figures.push(read(record, `records[${index}]`));
    const negative = rated[figures.findIndex((figure) => figure < 0)];
    if (figures.length > 1 && negative !== undefined) {
      throw new ScoringError(
        `records[${records.indexOf(negative)}]`,
        `${describeRecord(negative)}: a negative figure has no geometric mean with others`,
      );
    }
  });
  const inputs = new Map(
    [...collected].map(([key, byAlternative]) => [
      key,
      new Map([...byAlternative].map(([alternative, found]) => [alternative, inputFrom(found)])),
    ]),
  );
  return (criterion, indicator) => inputs.get(keyOf(criterion, indicator)) ?? new Map();
}

/** An input without any record. */
export const missingInput: Input = { state: 'missing', figure: null, records: [] };

function keyOf(criterion: string, indicator: string): string {
  return `${criterion}/${indicator}`;
}

function figureReaders(models: readonly RatingModel[]): Map<string, ReadFigure> {
  const readers = new Map<string, ReadFigure>();
  const add = (criterion: string, indicator: string, read: ReadFigure) => {
    const key = keyOf(criterion, indicator);
    if (readers.has(key)) throw new ScoringError('models', `${key} is counted twice`);
    readers.set(key, read);
  };
  for (const { criterion, parts } of models) {
    for (const input of parts.flatMap(inputsOf)) {
      add(criterion, input.id, (record, argument) =>
        input.kind === 'suite'
          ? positiveFigure(record, argument)
          : figureOnScale(record, input.scale, argument),
      );
    }
  }
  return readers;
}

function collectedFor(
  collected: Map<string, Map<string, Collected>>,
  key: string,
  alternative: string,
): Collected {
  const byAlternative = collected.get(key) ?? new Map<string, Collected>();
  collected.set(key, byAlternative);
  const found = byAlternative.get(alternative) ?? { rated: [], figures: [], gaps: [] };
  byAlternative.set(alternative, found);
  return found;
}

function inputFrom({ rated, figures, gaps }: Collected): Input {
  if (rated.length === 0) return { state: 'missing', figure: null, records: gaps };
  const unconfirmed = rated.some((record) => record.status === 'unconfirmed');
  return {
    state: unconfirmed ? 'unconfirmed' : 'known',
    figure: geometricMean(figures),
    records: rated,
  };
}

function geometricMean(figures: readonly number[]): number {
  const [first] = figures;
  // A single figure stays exactly what the source says, free of the rounding of a logarithm.
  if (first !== undefined && figures.length === 1) return first;
  return exp2(figures.reduce((sum, figure) => sum + log2(figure), 0) / figures.length);
}
