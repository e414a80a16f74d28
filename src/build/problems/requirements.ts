import type { Facts, RequirementRule } from '../../catalogue/facts';
import type { Scale } from '../../scoring/rating/evidence';
import { countedBy } from '../counted';

function problemOfScale(rule: RequirementRule, scale: Scale | 'suite'): string | undefined {
  if (rule.kind === 'static-typing') return undefined;
  if (scale === 'suite') return 'reads a benchmark suite, whose figures mean something only beside others';
  if (rule.kind === 'level') {
    return scale.kind === 'level' ? undefined : 'asks for a level where a number stands';
  }
  if (scale.kind === 'level') return 'asks for a number where a level stands';
  if (rule.kind === 'published') return undefined;
  const [low, high] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  const explained = scale.kind !== 'steps' || Object.hasOwn(scale.legend, rule.minimum);
  return explained && rule.minimum > low && rule.minimum <= high
    ? undefined
    : `asks for at least ${rule.minimum}, which the scale of ${rule.indicator} does not tell apart`;
}

/** Says which must-have asks what the evidence cannot answer. */
export function problemsOfRequirements({ requirements, models }: Facts): readonly string[] {
  const counted = countedBy(models);
  return requirements.flatMap(({ id, rule }) => {
    if (rule.kind === 'static-typing') return [];
    const found = counted.find(
      ({ criterion, indicator }) => criterion === rule.criterion && indicator === rule.indicator,
    );
    const problem =
      found === undefined
        ? `reads ${rule.criterion} / ${rule.indicator}, which no rating model counts`
        : problemOfScale(rule, found.scale);
    return problem === undefined ? [] : `The must-have ${id} ${problem}.`;
  });
}
