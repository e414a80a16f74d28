import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeAddress } from '../../../src/routes/codec';
import { nearestAddresses } from '../../../src/routes/nearest';
import { known } from './madeUp';

const nearest = (path: string) => nearestAddresses(path, known).map(writeAddress);

it.each([
  ['framework/djnago', '#/framework/django'],
  ['framework/Django', '#/framework/django'],
  ['Framework/django', '#/framework/django'],
  ['framework/own-k3j', '#/framework/own-k3J_x9'],
  ['framework/django/security', '#/framework/django'],
  ['criterion/easy', '#/criterion/ease'],
  ['learn/fast', '#/learn/fastest'],
  ['results/tabel', '#/results/table'],
  ['result', '#/results'],
  ['musthaves', '#/must-haves'],
  ['source', '#/sources'],
  ['project/7', '#/project'],
  ['phoenix', '#/framework/phoenix'],
  ['performence', '#/criterion/performance'],
])('%s is most like %s', (path, hash) => {
  expect(nearest(path)[0]).toBe(hash);
});

it('offers the evidence that was meant and the pages of both its things', () => {
  expect(nearest('evidence/djago/securty')).toEqual([
    '#/evidence/django/security',
    '#/framework/django',
    '#/criterion/security',
  ]);
});

it('offers at most three pages, and those exist, for whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `evidence/${text}`),
      ),
      (path) => {
        const found = nearestAddresses(path, known);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { screen } of found) expect(screen).not.toBe('not-found');
      },
    ),
  );
});

it('offers what is left where nothing is known of a kind', () => {
  expect(nearestAddresses('framework/x', { ...known, frameworks: [] })).toEqual([]);
});
