import { ScoringError } from '../errors';
import { log2 } from '../logarithms';
import type { EvidenceRecord, Level, RatedRecord, Scale } from './evidence';

/** What each level counts on a scale of 0 to 1. */
export const levelValues: Readonly<Record<Level, number>> = {
  'built-in': 1,
  'first-party add-on': 0.9,
  'third-party': 0.3,
  none: 0,
};

/** A record in a few words, for error messages. */
export function describeRecord(record: EvidenceRecord): string {
  const { framework, criterion, indicator, variant } = record;
  return `${framework} / ${criterion} / ${indicator}${variant === undefined ? '' : ` (${variant})`}`;
}

function unfit(argument: string, record: RatedRecord, expected: string): ScoringError {
  return new ScoringError(
    argument,
    `${describeRecord(record)}: expected ${expected}, got ${String(record.value)}`,
  );
}

/**
 * The figure of a record that a scale can place: a level by what it counts (0..1), a number as it stands.
 *
 * @param argument How to name the record in an error, such as `records[3]`.
 * @throws ScoringError naming the record when its value does not fit the scale: text where a number is due,
 *   a step without a legend, zero or less on `log`, less than zero on `log1p`.
 */
export function figureOnScale(record: RatedRecord, scale: Scale, argument: string): number {
  const { value } = record;
  if (scale.kind === 'level') {
    if (typeof value === 'string' && Object.hasOwn(levelValues, value)) return levelValues[value];
    throw unfit(argument, record, `one of ${Object.keys(levelValues).join(', ')}`);
  }
  if (scale.kind === 'log') return positiveFigure(record, argument);
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unfit(argument, record, 'a finite number');
  if (scale.kind === 'log1p' && value < 0) throw unfit(argument, record, 'a number >= 0');
  if (scale.kind === 'steps' && !Object.hasOwn(scale.legend, value)) {
    throw unfit(argument, record, `one of the steps ${Object.keys(scale.legend).join(', ')}`);
  }
  return value;
}

/**
 * The figure of a record of which the logarithm will be taken.
 *
 * @throws ScoringError naming the record when its value is not a positive finite number.
 */
export function positiveFigure(record: RatedRecord, argument: string): number {
  const { value } = record;
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  throw unfit(argument, record, 'a number > 0');
}

/** @throws ScoringError when the ends of a scale leave nothing between them or have no logarithm. */
export function checkScale(scale: Scale, where: string): void {
  if (scale.kind === 'level') return;
  const { worst, best } = scale;
  if (!(Number.isFinite(worst) && Number.isFinite(best)) || worst === best) {
    throw new ScoringError('models', `${where}: expected two different ends, got ${worst} and ${best}`);
  }
  const least = Math.min(worst, best);
  if ((scale.kind === 'log' && least <= 0) || (scale.kind === 'log1p' && least < 0)) {
    throw new ScoringError('models', `${where}: the ends ${worst} and ${best} do not suit ${scale.kind}`);
  }
}

/**
 * Where a figure stands between the fixed ends of its scale, clamped to 0..1. The ends belong to the scale
 * and never depend on the alternatives at hand; `best` may be the smaller number.
 */
export function placeOnScale(figure: number, scale: Scale): number {
  return Math.min(1, Math.max(0, unclamped(figure, scale)));
}

function unclamped(figure: number, scale: Scale): number {
  if (scale.kind === 'level') return figure;
  const { worst, best } = scale;
  if (scale.kind === 'log') return log2(figure / worst) / log2(best / worst);
  if (scale.kind === 'log1p') return log2((1 + figure) / (1 + worst)) / log2((1 + best) / (1 + worst));
  return (figure - worst) / (best - worst);
}
