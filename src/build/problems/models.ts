import type { Facts } from '../../catalogue/facts';
import type { Indicator, Part, RatingModel } from '../../scoring/rating/evidence';
import { countedBy } from '../counted';
import { repeated } from './ids';

function problemsOfScale({ scale }: Indicator): readonly string[] {
  if (scale.kind === 'level') return [];
  const [low, high] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  if (low === high) return ['has one end for worst and best: every value would be both'];
  if (scale.kind === 'log' && low <= 0) return ['has an end that has no logarithm: move it above 0'];
  if (scale.kind === 'log1p' && low < 0) return ['has an end that has no logarithm: move it to 0 or above'];
  if (scale.kind !== 'steps') return [];
  return Array.from({ length: high - low + 1 }, (_, step) => low + step)
    .filter((step) => !scale.legend[step])
    .map((step) => `has no words for step ${step}: add them to its legend`);
}

function problemsOfPart(part: Part, frameworks: Facts['frameworks']): readonly string[] {
  const problems = part.weight > 0 ? [] : ['has no weight above 0'];
  if (!('fit' in part)) {
    return problems.concat(
      part.indicators.flatMap((indicator) =>
        [
          ...problemsOfScale(indicator),
          ...(indicator.weight > 0 && Number.isFinite(indicator.weight) ? [] : ['has no weight above 0']),
        ].map((problem) => `/ ${indicator.id} ${problem}`),
      ),
    );
  }
  const { suites, reference, halvingsToZero, minimumHalfWidth } = part.fit;
  if (suites.length < 2) problems.push('needs two suites at least');
  if (frameworks.every(({ id }) => id !== reference)) {
    problems.push(`has the reference ${reference}, which is no framework`);
  }
  if (!(halvingsToZero > 0 && minimumHalfWidth >= 0)) problems.push('has a scale without room');
  return problems;
}

function problemsOfModel(model: RatingModel, { frameworks }: Facts): readonly string[] {
  const { criterion, parts } = model;
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(Math.abs(total - 1) < 1e-9 ? [] : [`have weights of ${total} in all: they make up 1`]),
    ...repeated(parts.map(({ id }) => id)).map((id) => `name the part ${id} twice`),
    ...repeated(countedBy([model]).map(({ indicator }) => indicator)).map((id) => `count ${id} twice`),
  ]
    .map((problem) => `The parts of ${criterion} ${problem}.`)
    .concat(
      parts.flatMap((part) =>
        problemsOfPart(part, frameworks).map((problem) => `${criterion} / ${part.id} ${problem}.`),
      ),
    );
}

/** Says which rating model cannot be computed or understood. */
export function problemsOfModels(facts: Facts): readonly string[] {
  return facts.models.flatMap((model) => problemsOfModel(model, facts));
}
