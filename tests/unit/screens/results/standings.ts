import type { Id } from '../../../../src/lib/id';
import { problemOf } from '../../../../src/model/problem';
import type { Standing } from '../../../../src/model/standings';
import { madeUpCatalogue } from '../../../support/catalogue';
import { decide } from '../../../support/decide';

/** Everybody and every criterion of the made-up world. */
export const { alternative, alternatives, criterion } = problemOf(
  madeUpCatalogue(),
  decide({ projectTypes: ['saas'], languages: { python: 'well' } }),
);

/** A standing with what matters to a test; the rest is of no consequence there. */
export function standing(id: Id, rank: number | null, score = 50): Standing {
  return { alternative: alternative(id), rank, score, dominatedBy: [], contribution: () => 0 };
}
