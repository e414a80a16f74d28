import { describe, expect, test } from 'vitest';
import { problemOf } from '../../../../../src/model/problem';
import type { ResultsView } from '../../../../../src/routes/resultsView';
import {
  ignoredSentences,
  nothingLeft,
  sortSentence,
} from '../../../../../src/screens/results/table/sentences';
import { exactly, madeUpCatalogue } from '../../../../support/catalogue';
import { decide } from '../../../../support/decide';
import { criterion } from '../standings';
import { tableOf, view } from './rows';

describe('how the table is sorted', () => {
  test.each([
    ['rank', false, 'Sorted by rank, best first.'],
    ['rank', true, 'Sorted by rank, worst first.'],
    ['name', false, 'Sorted by framework, A to Z.'],
    ['language', true, 'Sorted by language, Z to A.'],
    ['score', true, 'Sorted by score, highest first.'],
    ['ease', false, 'Sorted by ease of use, lowest first.'],
  ] as const)('%s, descending %s', (column, descending, sentence) => {
    expect(sortSentence({ column, descending }, [], [criterion('ease')])).toBe(sentence);
  });

  test('says when the column cannot be seen', () => {
    expect(sortSentence({ column: 'score', descending: true }, ['kind', 'score'], [])).toBe(
      'Sorted by score (hidden), highest first.',
    );
  });
});

describe('nothing is left', () => {
  const securities = { django: 8, flask: 4, koa: 3, express: 3 };
  const four = madeUpCatalogue({
    frameworks: madeUpCatalogue().frameworks.filter(({ id }) => id in securities),
    criteria: [criterion('security')],
    ratings: Object.fromEntries(
      Object.entries(securities).map(([id, security]) => [id, { security: exactly(security) }]),
    ),
  });
  const say = (changes: Partial<ResultsView>) => {
    const { passed, filters, rows } = tableOf(changes, decide(), four);
    expect(rows).toEqual([]);
    return nothingLeft(passed, filters);
  };

  test('one filter is dropped to see all', () => {
    expect(say({ name: 'zz' })).toBe('No framework has “zz” in its name. Drop the name to see all 4.');
  });

  test('each filter that would help alone is named with what it brings back', () => {
    // Without the language Django; without the minimum Koa and Express.
    expect(say({ languages: ['javascript'], minimum: { security: 7 } })).toBe(
      'No framework has JavaScript or TypeScript as its language and at least 7 for security. ' +
        'Drop the language to see 1 or the minimum for security to see 2.',
    );
  });

  test('a filter that would not help alone is not named', () => {
    // Whatever else is dropped, no name has zz.
    expect(say({ name: 'zz', languages: ['python'] })).toBe(
      'No framework has “zz” in its name and Python as its language. Drop the name to see 2.',
    );
  });

  test('the fewest together where none helps alone', () => {
    // Nothing is called zz, and nothing has 9 for security: both have to go, the language may stay.
    expect(say({ name: 'zz', languages: ['python'], minimum: { security: 9 } })).toBe(
      'No framework has “zz” in its name, Python as its language and at least 9 for security. ' +
        'Drop the name and the minimum for security to see 2.',
    );
  });
});

describe('criteria that are not in force', () => {
  const leftOut = (said: Parameters<typeof decide>[0] = {}, catalogue = madeUpCatalogue()) =>
    problemOf(catalogue, decide(said)).leftOut;

  test('nothing to say of those that are', () => {
    expect(ignoredSentences(view({ minimum: { ease: 5 } }), leftOut())).toEqual([]);
    expect(
      ignoredSentences(view({ minimum: { 'team-fit': 5 } }), leftOut({ languages: { ruby: 'no' } })),
    ).toEqual([]);
  });

  test('a minimum and a sort without effect', () => {
    expect(
      ignoredSentences(
        view({ minimum: { 'team-fit': 5 }, sort: { column: 'team-fit', descending: true } }),
        leftOut(),
      ),
    ).toEqual([
      'Team fit is rated only once you say which languages your team knows, so its minimum of 5 is not applied and the table is sorted by rank.',
    ]);
  });

  test('one sentence for each criterion', () => {
    expect(ignoredSentences(view({ minimum: { 'team-fit': 5, 'project-fit': 2.5 } }), leftOut())).toEqual([
      'Project fit is rated only once you say what you are building, so its minimum of 2.5 is not applied.',
      'Team fit is rated only once you say which languages your team knows, so its minimum of 5 is not applied.',
    ]);
  });

  test('say that they are switched off, or came later', () => {
    const minimum = { security: 7, ease: 2 };
    const newer = madeUpCatalogue();
    const criteria = newer.criteria.map((one) => (one.id === 'ease' ? { ...one, since: '2027-02-01' } : one));
    expect(
      ignoredSentences(
        view({ minimum }),
        leftOut({ criteria: { off: ['security'] } }, { ...newer, criteria }),
      ),
    ).toEqual([
      'Ease of use came after your answers and does not count in them, so its minimum of 2 is not applied.',
      'Security is switched off, so its minimum of 7 is not applied.',
    ]);
  });
});
