import { act } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Id } from '../../../../../src/lib/id';
import { Leaders } from '../../../../../src/screens/results/ranking/Leaders';
import { Ranking } from '../../../../../src/screens/results/ranking/Ranking';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { ratedCriteria } from '../../../../support/decide';
import { show } from '../../../support/show';

const open = (answer?: (actions: StoreActions) => void) => show(<Ranking />, answer);
const rows = () =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^How .* points$/ }) });
/** Frameworks and scores from top to bottom. */
const shown = () =>
  rows()
    .elements()
    .map((row) => /^How (.+) gets (.+) points$/.exec(row.querySelector('button')?.ariaLabel ?? '')?.slice(1));

/** Leaves one criterion alone with all the weight. */
function only(actions: StoreActions, criterion: Id) {
  for (const id of ratedCriteria) actions.setImportance(id, id === criterion ? 10 : 0);
}

beforeEach(async () => {
  // Wide enough for a bar to stand beside each name.
  await page.viewport(1000, 800);
});

describe('the ranking', () => {
  test('has everybody with place and score, the best first', async () => {
    open((actions) => only(actions, 'performance'));
    // Rated 10, 9.1, 8.9, 8.4, 7, 6.9, 5.3, 5.1, 4.8 and 1.6.
    expect(shown().map((row) => row?.[0])).toEqual([
      'ASP.NET Core',
      'Node.js',
      'Koa.js',
      'Spring Boot',
      'Phoenix',
      'Express.js',
      'Flask',
      'Ruby on Rails',
      'Django',
      'Laravel',
    ]);
    expect(shown()[0]?.[1]).toBe('100.0');
    await expect.element(rows().first()).toHaveTextContent(/^Place 1ASP\.NET Core/);
    await expect.element(rows().nth(9)).toHaveTextContent(/^Place 10Laravel/);
  });

  test('shows who is at least as good everywhere', async () => {
    open((actions) => only(actions, 'performance'));
    await expect
      .element(rows().nth(1))
      .toHaveTextContent('ASP.NET Core is at least as good on every criterion that counts.');
    await expect
      .element(rows().nth(2))
      .toHaveTextContent(
        'Node.js and ASP.NET Core are each at least as good on every criterion that counts.',
      );
  });

  test('keeps the ruled out in sight, without a place and with the reason', async () => {
    open((actions) => actions.chooseMustHaves(firstParty('admin-ui')));
    expect(
      shown()
        .slice(0, 2)
        .map((row) => row?.[0])
        .toSorted(),
    ).toEqual(['Django', 'Laravel']);
    expect(shown()).toHaveLength(10);
    for (const row of rows().elements().slice(2)) {
      expect(row.textContent).toMatch(/Ruled out\. Admin interface: /);
      expect(row.textContent).not.toContain('Place');
    }
  });

  test('draws each score as its contributions on one scale', () => {
    open((actions) => only(actions, 'performance'));
    for (const row of rows().elements()) {
      const button = row.querySelector('button') as HTMLElement;
      const score = Number(/gets ([\d.]+) points/.exec(button.ariaLabel ?? '')?.[1]);
      const track = button.previousElementSibling as HTMLElement;
      const drawn = [...track.querySelectorAll('a')].reduce(
        (sum, segment) => sum + segment.getBoundingClientRect().width,
        0,
      );
      expect((100 * drawn) / track.getBoundingClientRect().width).toBeCloseTo(score, 0);
    }
  });

  test('explains a score below its bar, one at a time, by key and by pointer', async () => {
    open((actions) => actions.setFamiliarity('csharp', 'well'));
    const figure = page.getByRole('button', { name: /^How ASP\.NET Core gets/ });
    (figure.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const teamFit = page.getByRole('row', { name: /^Team fit/ });
    // An importance of 10 beside six of 5 is a quarter.
    await expect.element(teamFit).toHaveTextContent('Team fit10.0 × 25 %25.0');
    await userEvent.keyboard('{Enter}');
    await expect.element(teamFit).not.toBeInTheDocument();
    await userEvent.click(figure);
    await userEvent.click(page.getByRole('button', { name: /^How Spring Boot gets/ }));
    await expect.element(teamFit).toHaveTextContent('Team fit0.0 × 25 %0.0');
  });

  test('has the same figures as a table, which add up', async () => {
    open((actions) => {
      actions.chooseProjectTypes(['saas']);
      actions.chooseMustHaves(firstParty('orm'));
    });
    await page.getByText('Show the bars in figures').click();
    const table = page.getByRole('table', { name: /^Points that each criterion contributes/ });
    await expect.element(table).toBeVisible();
    const [head, ...body] = [...(table.element() as HTMLTableElement).rows];
    expect([...(head?.cells ?? [])].slice(0, 3).map((cell) => cell.textContent)).toEqual([
      'Framework',
      'Place',
      'Score',
    ]);
    const withoutKind = (text = '') =>
      text.replace(/(?:runtime|micro-framework.*|full-stack framework)$/, '');
    expect(body.map((row) => [withoutKind(row.cells[0]?.textContent), row.cells[2]?.textContent])).toEqual(
      shown(),
    );
    for (const row of body) {
      const [, place, score, ...contributions] = [...row.cells].map((cell) => cell.textContent);
      const sum = contributions.reduce((total, text) => total + Number(text), 0);
      // Each of the seven is rounded to a tenth.
      expect(Math.abs(sum - Number(score))).toBeLessThanOrEqual(7 * 0.05 + 0.05 + 1e-9);
      expect(place).toMatch(/^(\d+|ruled out)$/);
    }
    expect(body.at(-1)?.cells[1]?.textContent).toBe('ruled out');
  });
});

describe('when a weight moves', () => {
  /** The rows that slide right after the best performance gives way to the most flexibility. */
  async function sliding(): Promise<readonly Element[]> {
    const store = open((actions) => only(actions, 'performance'));
    // A person sees the rows before moving a weight; their heights are observed with the first frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    act(() => {
      store.actions.setImportance('performance', 0);
      store.actions.setImportance('flexibility', 10);
    });
    expect(shown()[0]?.[0]).toBe('Spring Boot');
    return rows()
      .elements()
      .filter((row) => row.getAnimations().length > 0);
  }

  test('the order follows', () => {
    const store = open((actions) => only(actions, 'performance'));
    act(() => {
      store.actions.setFamiliarity('php', 'well');
      store.actions.setImportance('performance', 0);
    });
    expect(shown()[0]).toEqual(['Laravel', '100.0']);
    expect(new Set(shown().map((row) => row?.[0])).size).toBe(10);
  });

  test('rows that change their place slide there, in less than 200 ms', async () => {
    const rowsThatSlide = await sliding();
    expect(rowsThatSlide.length).toBeGreaterThan(0);
    for (const row of rowsThatSlide) {
      expect(Number(row.getAnimations()[0]?.effect?.getTiming().duration)).toBeLessThan(200);
    }
  });

  test('nothing slides for those who asked for less motion', async () => {
    const prefer = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
    await prefer('reduce');
    try {
      expect(await sliding()).toEqual([]);
    } finally {
      await prefer('');
    }
  });
});

test('the first three stand in one line', async () => {
  show(<Leaders />, (actions) => {
    only(actions, 'performance');
    actions.setFamiliarity('python', 'well');
  });
  const items = page.getByRole('list', { name: 'The first three' }).getByRole('listitem');
  // Performance and team fit count the same: Flask (10 and 5.3) and Django (10 and 4.8) pass ASP.NET Core (0 and 10).
  await expect.element(items.first()).toHaveTextContent(/^1 Flask \d\d\.\d$/);
  await expect.element(items.nth(1)).toHaveTextContent(/^2 Django \d\d\.\d$/);
  await expect.element(items.nth(2)).toHaveTextContent('3 ASP.NET Core 50.0');
  expect(items.elements()).toHaveLength(3);
});
