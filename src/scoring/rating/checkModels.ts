import { ScoringError } from '../errors';
import type { RatingModel } from './evidence';
import { checkScale } from './scales';

/**
 * @throws ScoringError naming the criterion, part or indicator of a model that cannot be computed: no part,
 *   an empty part, a weight that is not positive, a scale without room between its ends.
 */
export function checkModels(models: readonly RatingModel[]): void {
  for (const { criterion, parts } of models) {
    checkNotEmpty(parts, criterion, 'part');
    for (const part of parts) {
      const where = `${criterion} / ${part.id}`;
      checkPositive(part.weight, where, 'weight');
      if ('fit' in part) {
        checkNotEmpty(part.fit.suites, where, 'suite');
        checkPositive(part.fit.halvingsToZero, where, 'halvingsToZero');
        if (!(part.fit.minimumHalfWidth >= 0 && part.fit.minimumHalfWidth <= 10)) {
          throw new ScoringError('models', `${where}: expected a minimumHalfWidth of 0 to 10`);
        }
      } else {
        checkNotEmpty(part.indicators, where, 'indicator');
        for (const { id, weight, scale } of part.indicators) {
          checkPositive(weight, `${where} / ${id}`, 'weight');
          checkScale(scale, `${where} / ${id}`);
        }
      }
    }
  }
}

function checkNotEmpty(list: readonly unknown[], where: string, what: string): void {
  if (list.length === 0) throw new ScoringError('models', `${where}: expected at least one ${what}`);
}

function checkPositive(value: number, where: string, what: string): void {
  if (Number.isFinite(value) && value > 0) return;
  throw new ScoringError('models', `${where}: expected a positive ${what}, got ${value}`);
}
