import {
  type FrameworkId,
  frameworkIds,
  type RatedCriterionId,
  requirementIds,
} from '../../../../../src/catalogue/ids';

/** In the order of the criteria: performance, scalability, community, ease, security, flexibility. */
const rows: Readonly<Record<FrameworkId, readonly [number, number, number, number, number, number]>> = {
  // With equal weights the score is a sixth of ten times the sum.
  'aspnet-core': [10, 9, 8, 7, 9, 7], // 50: 83.3, first
  'spring-boot': [8, 8, 7, 6, 9, 10], // 48: 80.0, second
  django: [4, 4, 9, 7, 9, 6], // 39: 65.0, third
  rails: [5, 6, 7, 6, 9, 6], // 39: 65.0, third as well
  nodejs: [9, 5, 10, 6, 2, 6],
  laravel: [2, 6, 8, 7, 9, 6],
  phoenix: [7, 9, 4, 5, 7, 6],
  express: [6, 5, 7, 7, 3, 6],
  koa: [8, 5, 3, 7, 4, 6],
  flask: [2, 2, 6, 7, 4, 5],
};

export const ratings = Object.fromEntries(
  frameworkIds.map((id) => {
    const [performance, scalability, community, ease, security, flexibility] = rows[id];
    const points: Record<RatedCriterionId, number> = {
      performance,
      scalability,
      community,
      ease,
      security,
      flexibility,
    };
    return [
      id,
      Object.fromEntries(Object.entries(points).map(([criterion, at]) => [criterion, [at, at, at]])),
    ];
  }),
);

/** Only Django and Laravel have an admin interface, and only Django has GraphQL; everyone has everything else. */
const whoHas: Readonly<Record<string, readonly FrameworkId[]>> = {
  'admin-ui': ['django', 'laravel'],
  graphql: ['django'],
};

export const requirementChecks = Object.fromEntries(
  requirementIds.map((requirement) => [
    requirement,
    Object.fromEntries(
      frameworkIds.map((id) => {
        const passes = whoHas[requirement]?.includes(id) ?? true;
        return [id, { passes, found: passes ? 'built-in' : 'third-party' }];
      }),
    ),
  ]),
);
