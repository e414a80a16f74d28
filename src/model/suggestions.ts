import { weakMapMemoize } from 'reselect';
import type { Id } from '../lib/id';
import { byId } from '../lib/lookup';
import { own } from '../lib/own';
import { averageImportances } from '../scoring/weights/suggest';
import type { Problem } from './problem';

/**
 * Importance, 0..10, that the answers suggest for a criterion in force: the mean of the chosen project types where
 * each of them has a say in it, else the one with which the criterion starts.
 */
export const suggestedBy: (problem: Problem) => (criterion: Id) => number = weakMapMemoize(
  ({ projectTypes, criteria }: Problem) => {
    const shared = criteria.filter(({ id }) =>
      projectTypes.every(({ importances }) => Object.hasOwn(importances, id)),
    );
    const mean =
      projectTypes.length === 0 || shared.length === 0
        ? {}
        : averageImportances(
            projectTypes.map(({ importances }) =>
              Object.fromEntries(shared.map(({ id }) => [id, own(importances, id) ?? 0])),
            ),
          );
    return byId('criterion', criteria, ({ id, importance }) => own(mean, id) ?? importance);
  },
);
