import { describe, expect, it } from 'vitest';
import { criteria, criterionById } from '../../../src/catalogue/criteria';
import { frameworkById, frameworks } from '../../../src/catalogue/frameworks';
import * as ids from '../../../src/catalogue/ids';
import { languages } from '../../../src/catalogue/languages';
import { projectTypes } from '../../../src/catalogue/projectTypes';
import { requirements } from '../../../src/catalogue/requirements';
import { expectNoProblems, repeated } from './checks';

describe('ids', () => {
  it.each([
    ['criteria', criteria, ids.criterionIds],
    ['frameworks', frameworks, ids.frameworkIds],
    ['languages', languages, ids.languageIds],
    ['project types', projectTypes, ids.projectTypeIds],
    ['requirements', requirements, ids.requirementIds],
  ] as const)('name every one of the %s once, in the same order', (_, things, known) => {
    expect(things.map(({ id }) => id)).toEqual([...known]);
    expect(repeated(known)).toEqual([]);
  });

  it.each(Object.entries(ids))('of %s can stand in an address', (_, known) => {
    expectNoProblems(
      known
        .filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))
        .map((id) => `"${id}" would have to be escaped in an address: use small letters and hyphens`),
    );
  });

  it('lead from each record to the thing it names', () => {
    for (const id of ids.frameworkIds) expect(frameworkById[id].id).toBe(id);
    for (const id of ids.criterionIds) expect(criterionById[id].id).toBe(id);
  });
});

describe('frameworks', () => {
  it('are ten, with a name of their own each', () => {
    expect(frameworks).toHaveLength(10);
    expect(repeated(frameworks.map(({ name }) => name))).toEqual([]);
  });

  it('run on a runtime in the same language, where they run on another one', () => {
    const programs = frameworks.filter(({ runsOn }) => runsOn !== undefined);
    expect(programs.map(({ id }) => id)).toEqual(['express', 'koa']);
    for (const { runsOn, language } of programs) {
      const runtime = frameworks.find(({ id }) => id === runsOn);
      expect(runtime).toMatchObject({ kind: 'runtime', language });
    }
  });

  it('cover every language', () => {
    const covered = new Set(frameworks.map(({ language }) => language));
    expectNoProblems(
      ids.languageIds
        .filter((id) => !covered.has(id))
        .map((id) => `${id} is asked for, but no framework uses it: remove it or add one`),
    );
  });
});
