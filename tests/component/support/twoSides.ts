import type { Catalogue } from '../../../src/catalogue/catalogue';
import type { StoreActions } from '../../../src/store/createStore';
import { checksOf, exactly, madeUpCatalogue } from '../../support/catalogue';
import { ratedCriteria } from '../../support/decide';

type Estimate = readonly [low: number, point: number, high: number];

/** Performance and security; everything else is 5 for everyone, but for flexibility below. */
const sides: Readonly<Record<string, readonly [performance: number, security: number]>> = {
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
const flexibilities: Readonly<Record<string, Estimate>> = {
  django: exactly(6.5),
  laravel: [4, 5, 9],
  koa: [4, 5, 6.6],
};

/** A catalogue in which performance and security pull to two sides. */
export const twoSides: Catalogue = madeUpCatalogue({
  ratings: Object.fromEntries(
    Object.entries(sides).map(([id, [performance, security]]) => [
      id,
      {
        performance: exactly(performance),
        scalability: exactly(5),
        community: exactly(5),
        ease: exactly(5),
        security: exactly(security),
        flexibility: flexibilities[id] ?? exactly(5),
      },
    ]),
  ),
  checks: checksOf({
    'admin-ui': ['django', 'laravel'],
    graphql: ['django', 'koa'],
    websockets: ['django', 'laravel', 'rails'],
    csrf: ['django', 'laravel', 'flask'],
    migrations: ['django', 'spring-boot', 'express'],
    generator: ['django', 'spring-boot'],
    grpc: ['phoenix'],
  }),
});

/** Gives these importances, and 0 to every other criterion that is rated from evidence. */
export function weigh(actions: StoreActions, importances: Readonly<Record<string, number>>): void {
  for (const id of ratedCriteria) actions.setImportance(id, importances[id] ?? 0);
}
