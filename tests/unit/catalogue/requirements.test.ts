import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/catalogue/evidence';
import { frameworkIds, requirementIds } from '../../../src/catalogue/ids';
import { allProfiles } from '../../../src/catalogue/profiles/all';
import { ratingModels } from '../../../src/catalogue/ratingModels';
import { requirementById, requirements } from '../../../src/catalogue/requirements';
import type { RequirementRule } from '../../../src/catalogue/types';
import type { Scale } from '../../../src/scoring/rating/evidence';
import { checkRequirement } from '../../../src/scoring/rating/requirements';
import { expectNoProblems } from './checks';

const scales = new Map<string, Scale>(
  ratingModels.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      'fit' in part ? [] : part.indicators.map(({ id, scale }) => [id, scale] as const),
    ),
  ),
);

/** What is wrong with a rule, as the end of a sentence. */
function problemOfRule(rule: RequirementRule): string | undefined {
  if (rule.kind === 'static-typing') return undefined;
  const scale = scales.get(rule.indicator);
  if (scale === undefined)
    return `reads ${rule.indicator}, which no model counts: only counted records decide`;
  if (rule.kind === 'level')
    return scale.kind === 'level' ? undefined : 'asks for a level where a number stands';
  if (rule.kind === 'published')
    return scale.kind === 'level' ? 'asks whether a level was published' : undefined;
  if (scale.kind === 'level') return 'asks for a number where a level stands';
  const [low, high] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  const known = scale.kind !== 'steps' || Object.hasOwn(scale.legend, rule.minimum);
  return known && rule.minimum > low && rule.minimum <= high
    ? undefined
    : `asks for at least ${rule.minimum}, which the scale of ${rule.indicator} does not tell apart`;
}

function passing(rule: RequirementRule): string[] {
  return frameworkIds.filter((framework) =>
    rule.kind === 'static-typing'
      ? allProfiles.some((one) => one.framework === framework && one.staticTyping.value === 'yes')
      : checkRequirement(
          rule,
          evidence.filter((record) => record.framework === framework),
        ).passes,
  );
}

describe('requirements', () => {
  it('are found by their ids', () => {
    for (const id of requirementIds) expect(requirementById[id].id).toBe(id);
  });

  it('ask what the evidence can answer', () => {
    expectNoProblems(
      requirements.flatMap(({ id, rule }) => {
        const problem = problemOfRule(rule);
        return problem === undefined ? [] : `${id} ${problem}`;
      }),
    );
  });

  it('rule some frameworks out and leave some in', () => {
    expectNoProblems(
      requirements
        .map(({ id, rule }) => ({ id, count: passing(rule).length }))
        .filter(({ count }) => count === 0 || count === frameworkIds.length)
        .map(
          ({ id, count }) =>
            `${id} passes ${count} of ${frameworkIds.length} frameworks: it asks for nothing that tells them apart`,
        ),
    );
  });

  // Read in the documentation of the projects: Action Cable, Channels, SignalR, Reverb and spring-boot-starter-websocket
  // are official; Node.js has a client only, Flask points to Quart, Express and Koa leave WebSockets to packages.
  it('finds WebSockets in six frameworks', () => {
    expect(passing(requirementById.websockets.rule).sort()).toEqual([
      'aspnet-core',
      'django',
      'laravel',
      'phoenix',
      'rails',
      'spring-boot',
    ]);
  });

  it('tells the answers of WebSockets and real-time connections alike', () => {
    expect(passing({ kind: 'at-least', indicator: 'real-time', minimum: 1 })).toEqual(
      frameworkIds.filter((framework) =>
        evidence.some(
          ({ framework: of, indicator, value }) =>
            of === framework &&
            indicator === 'api-websocket' &&
            (value === 'built-in' || value === 'first-party add-on'),
        ),
      ),
    );
  });
});
