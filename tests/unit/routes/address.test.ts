import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionIds, frameworkIds, languageIds } from '../../../src/catalogue/ids';
import { type Address, resultsSections, returnTargets, wizardSteps } from '../../../src/routes/address';
import { readAddress, writeAddress } from '../../../src/routes/codec';
import {
  defaultResultsView,
  frameworkKinds,
  hideableColumns,
  tableColumns,
} from '../../../src/routes/resultsView';
import { addressAfter, addressBefore } from '../../../src/routes/wizard';

const view = fc.record({
  compare: fc.option(fc.uniqueArray(fc.constantFrom(...frameworkIds), { minLength: 1, maxLength: 4 })),
  sort: fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() }),
  name: fc.string(),
  languages: fc.uniqueArray(fc.constantFrom(...languageIds)),
  kinds: fc.uniqueArray(fc.constantFrom(...frameworkKinds)),
  minimum: fc.dictionary(fc.constantFrom(...criterionIds), fc.constantFrom(0.5, 3, 7.5, 10)),
  hidden: fc.uniqueArray(fc.constantFrom(...hideableColumns)),
});

const address: fc.Arbitrary<Address> = fc.oneof(
  fc.constant<Address>({ screen: 'start' }),
  fc.record(
    { screen: fc.constantFrom(...wizardSteps), returnTo: fc.constantFrom(...returnTargets) },
    { requiredKeys: ['screen'] },
  ),
  fc.record(
    { screen: fc.constant('results' as const), section: fc.constantFrom(...resultsSections), view },
    { requiredKeys: ['screen', 'view'] },
  ),
  fc.record({ screen: fc.constant('framework' as const), framework: fc.constantFrom(...frameworkIds) }),
);

describe('addresses', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(address, (one) => {
        const { address: read, problems } = readAddress(writeAddress(one));
        expect(problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it('of any text are read without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#/results?${text}`),
        ),
        (text) => {
          expect(() => readAddress(text)).not.toThrow();
        },
      ),
    );
  });

  it('write only what differs from the default', () => {
    expect(writeAddress({ screen: 'results', view: defaultResultsView })).toBe('#/results');
    expect(
      writeAddress({
        screen: 'results',
        section: 'table',
        view: {
          ...defaultResultsView,
          sort: { column: 'score', descending: true },
          minimum: { security: 7 },
        },
      }),
    ).toBe('#/results/table?sort=-score&min=security:7');
  });

  it.each([
    '#/nowhere',
    '#/results/nowhere',
    '#/framework/struts',
    '#/framework',
    '#/project/x',
    '#//x',
    '#/a/b/c/d',
  ])('of an unknown screen (%s) say so', (hash) => {
    expect(readAddress(hash).address.screen).toBe('not-found');
  });

  it('report each part that cannot be read and keep the rest', () => {
    const { address: read, problems } = readAddress(
      '#/results?compare=django,struts&sort=beauty&min=security:11,ease:5,speed:3&hide=name&language=python',
    );
    expect(problems).toHaveLength(5);
    expect(problems.join(' ')).toContain('struts');
    expect(problems.join(' ')).toContain('beauty');
    expect(problems.join(' ')).toContain('security:11');
    expect(read).toMatchObject({
      view: {
        compare: ['django'],
        sort: defaultResultsView.sort,
        minimum: { ease: 5 },
        languages: ['python'],
        hidden: [],
      },
    });
  });

  it('never compare more than four', () => {
    const { address: read, problems } = readAddress('#/results?compare=django,rails,flask,koa,phoenix');
    expect(read).toMatchObject({ view: { compare: ['django', 'rails', 'flask', 'koa'] } });
    expect(problems).toHaveLength(1);
  });
});

describe('the way through the questions', () => {
  it('leads from the first to the results and back to the start', () => {
    const forth = wizardSteps.map((screen) => addressAfter({ screen }).screen);
    expect(forth).toEqual(['team', 'must-haves', 'priorities', 'review', 'results']);
    const back = wizardSteps.map((screen) => addressBefore({ screen }).screen);
    expect(back).toEqual(['start', 'project', 'team', 'must-haves', 'priorities']);
  });

  it('returns to where a question was opened from', () => {
    for (const returnTo of returnTargets) {
      expect(addressAfter({ screen: 'team', returnTo }).screen).toBe(returnTo);
      expect(addressBefore({ screen: 'team', returnTo }).screen).toBe(returnTo);
    }
  });
});
