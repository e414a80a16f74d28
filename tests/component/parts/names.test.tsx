import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emptyDecision } from '../../../src/decision/decision';
import { byId } from '../../../src/lib/lookup';
import { alternativesOf } from '../../../src/model/alternatives';
import { CriterionName } from '../../../src/parts/CriterionName';
import { FrameworkName } from '../../../src/parts/FrameworkName';
import { RatingDot } from '../../../src/parts/RatingDot';
import { ruledOutText } from '../../../src/parts/ruledOutText';
import { SourceLink } from '../../../src/parts/SourceLink';
import { shipped } from '../../support/shipped';

const alternatives = alternativesOf(shipped, emptyDecision(shipped.version).alternatives);
const known = byId('framework', alternatives);
const criterion = byId('criterion', shipped.criteria);
const requirement = byId('requirement', shipped.requirements);

describe('a framework', () => {
  test('is known by a logo of its own, its name and its kind', () => {
    const logos = alternatives.map((alternative) => {
      const { container, unmount } = render(<FrameworkName alternative={alternative} />);
      expect(container.textContent).toMatch(new RegExp(`^${alternative.name}${alternative.kind}`));
      const logo = container.querySelector('svg[aria-hidden="true"] use')?.getAttribute('href');
      unmount();
      return logo?.split('#')[1];
    });
    expect(logos).toEqual(alternatives.map(({ id }) => id));
  });

  test('leads to its page, with nothing but its name as the name of the link', async () => {
    render(<FrameworkName alternative={known('koa')} link />);
    const link = page.getByRole('link', { name: 'Koa.js', exact: true });
    await expect.element(link).toHaveAttribute('href', '#/framework/koa');
    await expect.element(page.getByText('micro-framework on Node.js')).toBeVisible();
  });
});

describe('a criterion', () => {
  test('has a colour that nothing else has', () => {
    const colours = shipped.criteria.map((one) => {
      const { container, unmount } = render(<CriterionName criterion={one} />);
      const swatch = container.querySelector('[style]');
      const colour = swatch && getComputedStyle(swatch).backgroundColor;
      unmount();
      return colour;
    });
    expect(colours).not.toContain('rgba(0, 0, 0, 0)');
    expect(new Set(colours).size).toBe(shipped.criteria.length);
  });
});

describe('a rating', () => {
  test('stands at its place on the scale, in the range that is left open', () => {
    const { container } = render(
      <div style={{ width: 400 }}>
        <RatingDot criterion={criterion('security')} rating={{ low: 5, point: 7.5, high: 10 }} />
      </div>,
    );
    const scale = container.querySelector('[aria-hidden="true"]') as HTMLElement;
    const [range, point] = [...scale.children].map((part) => part.getBoundingClientRect());
    const { left, width } = scale.getBoundingClientRect();
    expect(width).toBeGreaterThan(0);
    expect(((range?.left ?? 0) - left) / width).toBeCloseTo(0.5, 2);
    expect((range?.width ?? 0) / width).toBeCloseTo(0.5, 2);
    const middle = (point?.left ?? 0) + (point?.width ?? 0) / 2;
    expect((middle - left) / width).toBeCloseTo(0.75, 1);
  });
});

describe('what rules a framework out', () => {
  test('is said for each must-have', () => {
    expect(
      ruledOutText([
        {
          by: 'must-have',
          requirement: requirement('admin-ui'),
          level: 'first-party',
          found: 'third-party',
        },
        { by: 'must-have', requirement: requirement('websockets'), level: 'first-party', found: 'none' },
      ]),
    ).toBe('Admin interface: third-party. WebSockets: none.');
    expect(ruledOutText([{ by: 'hand', reason: 'nobody to ask' }])).toBe('Left out by you: nobody to ask.');
    expect(ruledOutText([])).toBe('');
  });
});

describe('a source', () => {
  test('is a link that tells the site nothing', async () => {
    render(<SourceLink source={{ title: 'Django documentation', url: 'https://docs.djangoproject.com/' }} />);
    const link = page.getByRole('link', { name: 'Django documentation' });
    await expect.element(link).toHaveAttribute('href', 'https://docs.djangoproject.com/');
    await expect.element(link).toHaveAttribute('rel', 'noreferrer');
  });
});
