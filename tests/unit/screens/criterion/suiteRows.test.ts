import { describe, expect, it } from 'vitest';
import { derivedRating } from '../../../../src/model/derivation';
import { suiteRows, suiteSentences } from '../../../../src/screens/criterion/suiteRows';

const { suites, rows } = suiteRows((framework) => derivedRating(framework, 'performance'));
const json = suites.indexOf('httparena-json');
const techEmpower = suites.indexOf('tfb-r23-fortunes');

describe('the figures of the suites', () => {
  it('are in the order of all suites together, one cell per suite', () => {
    expect(rows.map(({ framework }) => framework).slice(0, 3)).toEqual(['aspnet-core', 'nodejs', 'koa']);
    expect(rows).toHaveLength(10);
    for (const { cells } of rows) expect(cells).toHaveLength(suites.length);
  });

  it('have their place within the suite', () => {
    const placed = rows
      .flatMap(({ framework, cells }) => {
        const place = cells[json]?.place;
        return place === undefined ? [] : [{ framework, place }];
      })
      .toSorted((one, other) => one.place - other.place);
    // 447,801 requests a second, 383,197 and 380,945.
    expect(placed.slice(0, 3).map(({ framework }) => framework)).toEqual(['nodejs', 'koa', 'aspnet-core']);
    expect(placed.map(({ place }) => place)).toEqual(placed.map((_, index) => index + 1));
  });

  it('say what is missing and what is unconfirmed', () => {
    const laravel = rows.find(({ framework }) => framework === 'laravel');
    expect(laravel?.cells[json]).toBeNull();
    expect(laravel?.cells[techEmpower]).toMatchObject({ figure: 16800, unconfirmed: true });
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
