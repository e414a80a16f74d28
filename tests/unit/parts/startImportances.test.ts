import { expect, it } from 'vitest';
import type { Criterion, CriterionSource } from '../../../src/catalogue/catalogue';
import { startImportances } from '../../../src/parts/startImportances';

const criterion = (from: CriterionSource, importance: number): Criterion => ({
  id: `${from} ${importance}`,
  name: 'A criterion',
  meaning: 'What it means.',
  from,
  tone: 1,
  importance,
  since: '2026-11-23',
});

it('criteria start at one importance, or at several, whatever is rated from answers', () => {
  const fits = [criterion('project-types', 8), criterion('languages', 10)];
  expect(startImportances([criterion('evidence', 5), criterion('own', 5), ...fits])).toBe('5');
  expect(startImportances([criterion('evidence', 7), criterion('evidence', 4), ...fits])).toBe('4 or 7');
});
