import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/catalogue/evidence';
import { frameworks } from '../../../src/catalogue/frameworks';
import { frameworkIds, ratedCriterionIds } from '../../../src/catalogue/ids';
import type { Evidence } from '../../../src/catalogue/types';
import { expectNoProblems, nameOf } from './checks';
import { indicators, isCounted, keyOf, recordChecks, suites } from './recordChecks';

const recordsOf = (framework: string, criterion: string, indicator: string) =>
  evidence.filter(
    (record) =>
      record.framework === framework && record.criterion === criterion && record.indicator === indicator,
  );

describe('the evidence is complete', () => {
  it('says something about every framework and indicator', () => {
    expectNoProblems(
      frameworkIds.flatMap((framework) =>
        indicators
          .filter(
            ({ id, criterion }) =>
              !recordsOf(framework, criterion, id).some((record) => record.status !== 'context'),
          )
          .map(
            ({ id, criterion }) =>
              `src/catalogue/frameworks/${framework}/evidence.ts has nothing for ${criterion}, ${id}: add a rated record, or a gap that says what was looked for`,
          ),
      ),
    );
  });

  it('says something about every framework and benchmark suite', () => {
    expectNoProblems(
      frameworkIds.flatMap((framework) =>
        suites
          .filter(({ suite, criterion }) => recordsOf(framework, criterion, suite).length === 0)
          .map(
            ({ suite }) =>
              `src/catalogue/frameworks/${framework}/evidence.ts has nothing for the suite ${suite}: add a figure, or a gap that says why there is none`,
          ),
      ),
    );
  });

  it('has a figure of every framework in at least one suite, and of the reference in each', () => {
    const measured = (framework: string, suite: string) =>
      evidence.some(
        (record) => record.framework === framework && record.indicator === suite && isCounted(record),
      );
    expectNoProblems([
      ...frameworkIds
        .filter((framework) => !suites.some(({ suite }) => measured(framework, suite)))
        .map((framework) => `${framework} is in no benchmark suite: its performance cannot be rated`),
      ...suites
        .filter(({ suite, reference }) => !measured(reference, suite))
        .map(({ suite, reference }) => `${suite} has no figure of the reference ${reference}: add it`),
    ]);
  });

  it('mentions only frameworks and criteria that exist, each in its own file', () => {
    const frameworkNames: readonly string[] = frameworkIds;
    const criterionNames: readonly string[] = ratedCriterionIds;
    expectNoProblems(
      evidence
        .filter(
          ({ framework, criterion }) =>
            !frameworkNames.includes(framework) || !criterionNames.includes(criterion),
        )
        .map((record) => `${nameOf(record)}: its framework or criterion is not in src/catalogue/ids.ts`),
    );
    // One run of records per framework: a record that strayed into another file would start a second run.
    const runs = evidence.filter(({ framework }, index) => framework !== evidence[index - 1]?.framework);
    expect(runs.map(({ framework }) => framework)).toEqual([...frameworkIds]);
  });
});

describe('every record', () => {
  it.each(Object.entries(recordChecks))('%s', (_, problemsOf) => {
    expectNoProblems(evidence.flatMap((record) => [...problemsOf(record)]));
  });
});

describe('the records of one framework and indicator', () => {
  const cells = new Map<string, Evidence[]>();
  for (const record of evidence) {
    const key = `${record.framework}/${keyOf(record)}`;
    cells.set(key, [...(cells.get(key) ?? []), record]);
  }

  it('differ in their variants when there are several', () => {
    expectNoProblems(
      [...cells.values()].flatMap((records) =>
        records
          .filter((record, index) => records.findIndex(({ variant }) => variant === record.variant) !== index)
          .map((record) => `${nameOf(record)} is there twice: remove one, or say how the variants differ`),
      ),
    );
  });

  it('are not both counted and missing', () => {
    expectNoProblems(
      [...cells.values()]
        .filter((records) => records.some(isCounted) && records.some(({ status }) => status === 'gap'))
        .map(([record]) => `${nameOf(record as Evidence)} is counted and a gap: remove one of the two`),
    );
  });
});

describe('what frameworks share', () => {
  it('has one figure per language', () => {
    const figures = new Map<string, Set<unknown>>();
    for (const { id, language } of frameworks) {
      for (const { value } of recordsOf(id, 'ease', 'language-used')) {
        figures.set(language, (figures.get(language) ?? new Set()).add(value));
      }
    }
    expectNoProblems(
      [...figures]
        .filter(([, values]) => values.size !== 1)
        .map(
          ([language, values]) =>
            `${language} is used by ${[...values].join(' and ')} %: settle on one figure`,
        ),
    );
  });

  it('counts what the runtime provides where the model says so, and the record names the runtime', () => {
    const inherited = indicators.filter(({ inherits }) => inherits);
    const programs = frameworks.filter(({ runsOn }) => runsOn !== undefined);
    expect(inherited.length * programs.length).toBeGreaterThan(0);
    expectNoProblems(
      programs.flatMap(({ id, runsOn }) =>
        inherited.flatMap((indicator) => {
          const own = recordsOf(id, indicator.criterion, indicator.id).filter(isCounted);
          const [runtime] = recordsOf(runsOn as string, indicator.criterion, indicator.id);
          return own
            .filter(
              (record) =>
                Number(record.value) < Number(runtime?.value) ||
                !/\bnode\b/i.test(`${record.variant} ${record.note}`),
            )
            .map(
              (record) =>
                `${nameOf(record)} must be at least that of its runtime (${runtime?.value}) and name the runtime`,
            );
        }),
      ),
    );
  });
});
