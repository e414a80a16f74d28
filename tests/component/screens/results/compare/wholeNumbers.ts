import type { Catalogue } from '../../../../../src/catalogue/catalogue';
import { checksOf, madeUpCatalogue, ratingsOf } from '../../../../support/catalogue';

/** A catalogue whose ratings are whole numbers: performance, scalability, community, ease, security, flexibility. */
export const wholeNumbers: Catalogue = madeUpCatalogue({
  ratings: ratingsOf({
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
  }),
  checks: checksOf({ 'admin-ui': ['django', 'laravel'], graphql: ['django'] }),
});
