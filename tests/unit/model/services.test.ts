import { describe, expect, it } from 'vitest';
import { ratedCriterionIds } from '../../../src/catalogue/ids';
import { usualServices } from '../../../src/catalogue/serviceTypes';
import { type Decision, emptyDecision } from '../../../src/decision/decision';
import { selectRanked } from '../../../src/model/ranking';
import { selectServiceFit, servicePlan } from '../../../src/model/services';

const all = (importance: number) =>
  Object.fromEntries(ratedCriterionIds.map((id) => [id, importance] as const));

const namesOf = (standings: readonly { readonly framework: { readonly id: string } }[] | undefined) =>
  standings?.map(({ framework }) => framework.id);

describe('a plan for several services', () => {
  it('ranks each service as the app ranks a project of that type alone, at the present importances', () => {
    const decision: Decision = {
      ...emptyDecision,
      projectTypes: ['enterprise'],
      importances: { security: 9 },
    };
    const [service] = servicePlan(decision, ['cms'])?.services ?? [];
    // What the enterprise type suggests, with the one importance that was set by hand.
    const alone = selectRanked({
      ...decision,
      projectTypes: ['cms'],
      importances: { performance: 6, scalability: 8, community: 7, ease: 4, security: 9, flexibility: 5 },
    });
    expect(service?.first[0]?.framework).toBe(alone[0]?.framework);
    expect(service?.first[0]?.score).toBeCloseTo(alone[0]?.score ?? 0, 9);
    expect(service?.second[0]?.framework).toBe(alone[1]?.framework);
    expect(service?.margin).toBeCloseTo((alone[0]?.score ?? 0) - (alone[1]?.score ?? 0), 9);
  });

  it('that hangs on project fit alone picks those that are named for the type', () => {
    const plan = servicePlan({ ...emptyDecision, importances: all(0) }, ['cms', 'microservices', 'spa']);
    // Named for content management: Django and Laravel; for microservices: Flask and Spring Boot; for the back
    // end of a single-page application: Node.js, Express, Koa and Laravel.
    expect(plan?.services.map(({ first }) => namesOf(first)?.sort())).toEqual([
      ['django', 'laravel'],
      ['flask', 'spring-boot'],
      ['express', 'koa', 'laravel', 'nodejs'],
    ]);
    expect(plan?.services.map(({ margin }) => margin)).toEqual([100, 100, 100]);
    // Laravel serves two of the three, so PHP and one more language are enough.
    expect(plan?.languages).toHaveLength(2);
    expect(plan?.languages.map(({ id }) => id)).toContain('php');
    expect(plan?.singles[0]?.framework.id).toBe('laravel');
    expect(plan?.singles[0]?.losses).toEqual([0, 100, 0]);
    expect(plan?.singles[0]?.meanLoss).toBeCloseTo(100 / 3, 9);
  });

  it('leaves out what the must-haves rule out', () => {
    const plan = servicePlan({ ...emptyDecision, mustHaves: ['admin-ui'] }, usualServices);
    const left = namesOf(plan?.singles) ?? [];
    expect(left).toContain('django');
    expect(left).not.toContain('flask');
    expect(servicePlan({ ...emptyDecision, mustHaves: ['admin-ui', 'static-typing'] }, usualServices)).toBe(
      null,
    );
  });

  it('counts the team for every service', () => {
    const knowsPython: Decision = {
      ...emptyDecision,
      team: { python: 'well' },
      importances: { ...all(0), 'project-fit': 0 },
    };
    const plan = servicePlan(knowsPython, ['rest-api', 'real-time']);
    for (const { first } of plan?.services ?? []) expect(namesOf(first)).toEqual(['django', 'flask']);
    expect(plan?.languages.map(({ id }) => id)).toEqual(['python']);
  });

  it('for no service is empty', () => {
    expect(servicePlan(emptyDecision, [])).toEqual({ services: [], languages: [], singles: [] });
  });

  it('gives project fit its suggested importance unless another was set by hand', () => {
    expect(selectServiceFit(emptyDecision)).toBe(8);
    expect(selectServiceFit({ ...emptyDecision, importances: { 'project-fit': 3 } })).toBe(3);
  });
});
