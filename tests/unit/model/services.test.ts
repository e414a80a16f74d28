import { describe, expect, it } from 'vitest';
import { type Decision, emptyDecision } from '../../../src/decision/decision';
import type { Id } from '../../../src/lib/id';
import { evaluationOf } from '../../../src/model/evaluation';
import { serviceFit, servicePlan, serviceTypes, usualServices } from '../../../src/model/services';
import { shipped } from '../../support/shipped';

const nothing = emptyDecision(shipped.version);

function decisionWith(
  answers: Partial<Decision['answers']>,
  rated: Decision['priorities']['rated'] = {},
): Decision {
  return {
    ...nothing,
    answers: { ...nothing.answers, ...answers },
    priorities: { ...nothing.priorities, rated },
  };
}

const all = (importance: number) =>
  Object.fromEntries(
    shipped.criteria.flatMap(({ id, from }) => (from === 'evidence' ? [[id, importance] as const] : [])),
  );

const namesOf = (places: readonly { readonly alternative: { readonly id: Id } }[] | undefined) =>
  places?.map(({ alternative }) => alternative.id);

describe('a plan for several services', () => {
  it('ranks each service as the app ranks a project of that type alone, at the present importances', () => {
    const decision = decisionWith({ projectTypes: ['enterprise'] }, { security: 9 });
    const [service] = servicePlan(shipped, decision, ['cms'])?.services ?? [];
    // What the enterprise type suggests, with the one importance that was set by hand.
    const suggested = { performance: 6, scalability: 8, community: 7, ease: 4, security: 9, flexibility: 5 };
    const alone = evaluationOf(shipped, decisionWith({ projectTypes: ['cms'] }, suggested)).ranked;
    expect(service?.first[0]?.alternative.id).toBe(alone[0]?.alternative.id);
    expect(service?.first[0]?.score).toBeCloseTo(alone[0]?.score ?? 0, 9);
    expect(service?.second[0]?.alternative.id).toBe(alone[1]?.alternative.id);
    expect(service?.margin).toBeCloseTo((alone[0]?.score ?? 0) - (alone[1]?.score ?? 0), 9);
  });

  it('that hangs on project fit alone picks those that are named for the type', () => {
    const plan = servicePlan(shipped, decisionWith({}, all(0)), ['cms', 'microservices', 'spa']);
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
    expect(plan?.singles[0]?.alternative.id).toBe('laravel');
    expect(plan?.singles[0]?.losses).toEqual([0, 100, 0]);
    expect(plan?.singles[0]?.meanLoss).toBeCloseTo(100 / 3, 9);
  });

  it('leaves out what the must-haves rule out', () => {
    const usual = usualServices(shipped);
    const adminOnly = decisionWith({ mustHaves: { 'admin-ui': 'first-party' } });
    const left = namesOf(servicePlan(shipped, adminOnly, usual)?.singles) ?? [];
    expect(left).toContain('django');
    expect(left).not.toContain('flask');
    const nobody = decisionWith({
      mustHaves: { 'admin-ui': 'first-party', 'static-typing': 'first-party' },
    });
    expect(servicePlan(shipped, nobody, usual)).toBe(null);
  });

  it('counts the team for every service', () => {
    const knowsPython = decisionWith({ languages: { python: 'well' } }, { ...all(0), 'project-fit': 0 });
    const plan = servicePlan(shipped, knowsPython, ['rest-api', 'real-time']);
    for (const { first } of plan?.services ?? []) expect(namesOf(first)).toEqual(['django', 'flask']);
    expect(plan?.languages).toEqual([{ id: 'python', name: 'Python', runtime: 'the Python interpreter' }]);
  });

  it('has one of the person’s own in it, with a language that nobody else has', () => {
    const decision: Decision = {
      ...decisionWith({ languages: { Rust: 'well' } }, { ...all(0), 'project-fit': 0 }),
      alternatives: {
        own: [{ id: 'own-1', name: 'Axum', kind: 'micro-framework', language: 'Rust' }],
        excluded: {},
      },
    };
    const plan = servicePlan(shipped, decision, ['rest-api']);
    expect(namesOf(plan?.services[0]?.first)).toEqual(['own-1']);
    expect(plan?.languages).toEqual([{ id: 'Rust', name: 'Rust', runtime: null }]);
  });

  it('for no service is empty', () => {
    expect(servicePlan(shipped, nothing, [])).toEqual({ services: [], languages: [], singles: [] });
  });

  it('gives project fit its suggested importance unless another was set by hand', () => {
    expect(serviceFit(shipped, nothing)).toMatchObject({ importance: 8, own: false });
    expect(serviceFit(shipped, decisionWith({}, { 'project-fit': 3 }))).toMatchObject({
      importance: 3,
      own: true,
    });
    const criteria = shipped.criteria.filter(({ from }) => from !== 'project-types');
    expect(serviceFit({ ...shipped, criteria }, nothing)).toBe(null);
  });
});

describe('the services to choose from', () => {
  it('are the project types that can be one, three of them chosen at first', () => {
    expect(
      serviceTypes(shipped)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([
      'cms',
      'data-driven',
      'e-commerce',
      'high-traffic',
      'microservices',
      'real-time',
      'rest-api',
      'spa',
    ]);
    expect(usualServices(shipped).toSorted()).toEqual(['cms', 'real-time', 'rest-api']);
  });
});
