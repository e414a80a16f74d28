import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../src/build/shippedFacts';
import * as ids from '../../../src/catalogue/ids';

describe('the lists of ids', () => {
  it.each([
    ['criteria', shippedFacts.criteria, ids.criterionIds],
    ['frameworks', shippedFacts.frameworks, ids.frameworkIds],
    ['languages', shippedFacts.languages, ids.languageIds],
    ['project types', shippedFacts.projectTypes, ids.projectTypeIds],
    ['must-haves', shippedFacts.requirements, ids.requirementIds],
  ] as const)('name every one of the %s once, in the same order', (_, things, known) => {
    expect(things.map(({ id }) => id)).toEqual([...known]);
  });
});
