import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/build/problems/records';
import { shippedFacts } from '../../../src/build/shippedFacts';
import { expectNoProblems, problemsOfSource } from './checks';

const { evidence, frameworks, models } = shippedFacts;
const indicators = models.flatMap(({ criterion, parts }) =>
  parts.flatMap((part) => ('fit' in part ? [] : part.indicators.map((one) => ({ ...one, criterion })))),
);

const recordsOf = (framework: string, criterion: string, indicator: string) =>
  evidence.filter(
    (record) =>
      record.framework === framework && record.criterion === criterion && record.indicator === indicator,
  );

describe('the evidence', () => {
  it('has sources whose titles say where they lead', () => {
    expectNoProblems(
      evidence.flatMap((record) =>
        record.status === 'gap'
          ? []
          : problemsOfSource(record.source).map((problem) => `${nameOf(record)} ${problem}`),
      ),
    );
  });

  it('is of the framework in whose folder it stands', () => {
    // A record that strayed into another folder would start a second run.
    const runs = evidence.filter(({ framework }, index) => framework !== evidence[index - 1]?.framework);
    expect(runs.map(({ framework }) => framework)).toEqual(frameworks.map(({ id }) => id));
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
          const own = recordsOf(id, indicator.criterion, indicator.id);
          const [runtime] = recordsOf(runsOn ?? '', indicator.criterion, indicator.id);
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
