import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/model/problem';
import { alternativeSeries, ratingAxes } from '../../../src/parts/ratingCharts';
import { exactly, madeUpCatalogue } from '../../support/catalogue';
import { decide } from '../../support/decide';

const catalogue = madeUpCatalogue({ ratings: { django: { ease: exactly(7) } } });

describe('ratings in a chart', () => {
  it('have the criteria that count as axes, each in its colour', () => {
    const problem = problemOf(catalogue, decide({ languages: { python: 'well' } }));
    expect(ratingAxes(problem)).toHaveLength(7);
    expect(ratingAxes(problem).at(-1)).toEqual({
      id: 'team-fit',
      label: 'Team fit',
      colour: 'var(--tone-8)',
    });
  });

  it('keep their axes while weights move, so that nothing is drawn again', () => {
    const decision = decide();
    const moved = { ...decision, priorities: { ...decision.priorities, rated: { ease: 9 } } };
    expect(ratingAxes(problemOf(catalogue, moved))).toBe(ratingAxes(problemOf(catalogue, decision)));
  });

  it('say of each point where it leads, and what stands behind it', () => {
    const problem = problemOf(
      catalogue,
      decide({
        ratings: [
          { alternative: 'django', criterion: 'security', low: 2, point: 3, high: 4, reason: 'an audit' },
        ],
      }),
    );
    const { values, links, slot } = alternativeSeries(problem, problem.alternative('django'), 1);
    const at = (id: string) => problem.criteria.findIndex((criterion) => criterion.id === id);
    expect(slot).toBe(2);
    expect(values[at('ease')]).toBe(7);
    expect(links?.[at('ease')]).toEqual({
      href: '#/evidence/django/ease',
      label: '7.0, ease of use of Django: the evidence',
    });
    expect(links?.[at('security')]?.label).toBe('3.0, security of Django: your own rating');
    expect(links?.[at('community')]?.label).toBe('5.0, community support of Django: not known');
  });
});
