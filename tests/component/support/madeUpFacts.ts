import {
  type FrameworkId,
  frameworkIds,
  ratedCriterionIds,
  requirementIds,
} from '../../../src/catalogue/ids';
import type { StoreActions } from '../../../src/store/createStore';

type Estimate = readonly [low: number, point: number, high: number];

const exactly = (point: number): Estimate => [point, point, point];

/** Performance and security; everything else is 5 for everyone, but for flexibility below. */
const twoSides: Readonly<Record<FrameworkId, readonly [performance: number, security: number]>> = {
  django: [3, 9],
  laravel: [9, 3],
  rails: [0, 10],
  flask: [5.5, 5.5],
  // A hair above where the lines of Django and Spring Boot cross: 5.5, at 5/12 of the weight for security.
  express: [5.50001, 5.50001],
  'spring-boot': [8, 2],
  'aspnet-core': [7, 6],
  nodejs: [4, 4],
  phoenix: [1, 7],
  koa: [0, 0],
};

/** Of a triangle from 4 over 5 to 9, (9 - 6.5)^2 / ((9 - 4) (9 - 5)) = 31.25 % lie above 6.5; of Koa's, 0.24 %. */
const flexibilities: Partial<Record<FrameworkId, Estimate>> = {
  django: exactly(6.5),
  laravel: [4, 5, 9],
  koa: [4, 5, 6.6],
};

export const ratings: Readonly<
  Record<FrameworkId, Readonly<Record<(typeof ratedCriterionIds)[number], Estimate>>>
> = Object.fromEntries(
  frameworkIds.map((id) => [
    id,
    {
      performance: exactly(twoSides[id][0]),
      scalability: exactly(5),
      community: exactly(5),
      ease: exactly(5),
      security: exactly(twoSides[id][1]),
      flexibility: flexibilities[id] ?? exactly(5),
    },
  ]),
) as never;

/** Who passes; everyone has everything else. */
const whoHas: Readonly<Record<string, readonly FrameworkId[]>> = {
  'admin-ui': ['django', 'laravel'],
  graphql: ['django', 'koa'],
  websockets: ['django', 'laravel', 'rails'],
  csrf: ['django', 'laravel', 'flask'],
  migrations: ['django', 'spring-boot', 'express'],
  generator: ['django', 'spring-boot'],
  grpc: ['phoenix'],
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

/** Gives these importances, and 0 to every other criterion. */
export function weigh(
  actions: StoreActions,
  importances: Partial<Record<(typeof ratedCriterionIds)[number], number>>,
): void {
  for (const id of ratedCriterionIds) actions.setImportance(id, importances[id] ?? 0);
}
