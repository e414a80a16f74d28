import { describe, expect, it } from 'vitest';
import { frameworkIds, projectTypeIds, ratedCriterionIds } from '../../../src/catalogue/ids';
import { allProfiles } from '../../../src/catalogue/profiles/all';
import { projectTypeById, projectTypes } from '../../../src/catalogue/projectTypes';
import { situations } from '../../../src/catalogue/situations';
import { expectNoProblems, problemsOfOrigin, repeated } from './checks';

const fits = projectTypes.flatMap((type) => type.fits.map((fit) => ({ type, ...fit })));

describe('project types', () => {
  it('are found by their ids', () => {
    for (const id of projectTypeIds) expect(projectTypeById[id].id).toBe(id);
  });

  it('suggest a whole importance from 0 to 10 for every rated criterion', () => {
    expectNoProblems(
      projectTypes.flatMap(({ id, importances }) => {
        expect(Object.keys(importances).sort()).toEqual([...ratedCriterionIds].sort());
        return Object.entries(importances)
          .filter(([, importance]) => !Number.isInteger(importance) || importance < 0 || importance > 10)
          .map(([criterion, importance]) => `${id} suggests ${importance} for ${criterion}: use 0 to 10`);
      }),
    );
  });

  it('tell criteria apart: no type suggests the same importance for all', () => {
    expectNoProblems(
      projectTypes
        .filter(({ importances }) => new Set(Object.values(importances)).size === 1)
        .map(({ id }) => `${id} suggests the same importance for every criterion: then it suggests nothing`),
    );
  });

  it('are named by someone as a good use of at least one framework, each framework once', () => {
    const known: readonly string[] = frameworkIds;
    expectNoProblems(
      projectTypes.flatMap(({ id, fits: own }) => [
        ...(own.length === 0 ? [`${id} fits no framework: name one with its origin, or drop the type`] : []),
        ...repeated(own.map(({ framework }) => framework)).map((name) => `${id} names ${name} twice`),
        ...own
          .filter(({ framework }) => !known.includes(framework))
          .map(({ framework }) => `${id} names ${framework}, which does not exist`),
      ]),
    );
  });

  it('name who says so', () => {
    expectNoProblems(
      fits.flatMap(({ type, framework, origin }) =>
        problemsOfOrigin(origin).map((problem) => `${type.id}, ${framework}: ${problem}`),
      ),
    );
  });

  it('rest on pages that the profile of the framework cites for its uses and advantages', () => {
    expectNoProblems(
      fits.flatMap(({ type, framework, origin }) => {
        if (origin.from === 'article') return [];
        const profile = allProfiles.find((one) => one.framework === framework);
        const cited = [...(profile?.idealUses ?? []), ...(profile?.advantages ?? [])].some(
          (statement) =>
            statement.origin.from === 'documentation' && statement.origin.source.url === origin.source.url,
        );
        return cited
          ? []
          : `${type.id} fits ${framework} by ${origin.source.url}, which its profile does not cite: add the statement there or drop the fit`;
      }),
    );
  });
});

describe('situations', () => {
  it('have ids of their own and stand for project types that exist', () => {
    expect(repeated(situations.map(({ id }) => id))).toEqual([]);
    const known: readonly string[] = projectTypeIds;
    for (const { projectTypes: types } of situations) {
      expect(types.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...types]));
    }
  });
});
