import { describe, expect, it } from 'vitest';
import { shippedEvidence } from '../../../../src/catalogue/shippedEvidence';
import { emptyDecision } from '../../../../src/decision/decision';
import { alternativesOf } from '../../../../src/model/alternatives';
import { suiteRows, suiteSentences } from '../../../../src/screens/criterion/suiteRows';
import { shipped } from '../../../support/shipped';

const own = [{ id: 'own-1', name: 'Mine', kind: 'runtime', language: 'php' }] as const;
const alternatives = alternativesOf(shipped, { ...emptyDecision(shipped.version).alternatives, own });
const { suites, rows } = suiteRows(alternatives, ({ id }) =>
  shippedEvidence.derivedRating(id, 'performance'),
);

describe('the figures of the suites', () => {
  it('are in the order of all suites together, and nobody has a row without them', () => {
    expect(rows.map(({ alternative }) => alternative.id).slice(0, 3)).toEqual([
      'aspnet-core',
      'nodejs',
      'koa',
    ]);
    expect(rows.map(({ alternative }) => alternative.id).toSorted()).toEqual(
      shipped.frameworks.map(({ id }) => id).toSorted(),
    );
  });

  it('are of suites that are asked about', () => {
    expect(suites).toHaveLength(4);
    for (const { cells } of rows) expect(suites).toEqual(expect.arrayContaining([...cells.keys()]));
  });

  it('have their place within the suite', () => {
    const placed = rows
      .flatMap(({ alternative, cells }) => {
        const place = cells.get('httparena-json')?.place;
        return place === undefined ? [] : [{ id: alternative.id, place }];
      })
      .toSorted((one, other) => one.place - other.place);
    // 447,801 requests a second, 383,197 and 380,945.
    expect(placed.slice(0, 3).map(({ id }) => id)).toEqual(['nodejs', 'koa', 'aspnet-core']);
    expect(placed.map(({ place }) => place)).toEqual(placed.map((_, index) => index + 1));
  });

  it('say what is missing and what is unconfirmed', () => {
    const laravel = rows.find(({ alternative }) => alternative.id === 'laravel');
    expect(laravel?.cells.has('httparena-json')).toBe(false);
    expect(laravel?.cells.get('tfb-r23-fortunes')).toMatchObject({ figure: 16800, unconfirmed: true });
  });
});

describe('how the suites disagree', () => {
  const order = (suite: string) =>
    suiteSentences(suites, rows).find((sentence) => sentence.suite === suite)?.order;

  it('names who is ahead against all suites together', () => {
    expect(order('httparena-json')).toContain('Node.js ahead of ASP.NET Core');
    expect(order('the-benchmarker-256')).toBe(
      'Against all suites together it puts Phoenix ahead of Spring Boot.',
    );
  });

  it('says where the order is the same', () => {
    expect(order('tfb-r23-fortunes')).toBe('Its order of 6 frameworks is that of all suites together.');
  });
});
