import type { Locator, Page } from '@playwright/test';

export interface Row {
  readonly name: string;
  readonly score: number;
}

/** The section of the results that ranks everybody. */
export const rankingOf = (page: Page): Locator => page.getByRole('region', { name: 'Ranking', exact: true });

const bars = (page: Page) => rankingOf(page).getByRole('button', { name: /^How .+ gets .+ points$/ });

/** Frameworks and scores from top to bottom, as the names of their bars tell them. */
export async function ranking(page: Page): Promise<readonly Row[]> {
  await bars(page).nth(9).waitFor();
  const names = await bars(page).evaluateAll((elements) => elements.map((element) => element.ariaLabel));
  return names.map((text) => {
    const [, name = '', score = ''] = /^How (.+) gets (.+) points$/.exec(text ?? '') ?? [];
    return { name, score: Number(score) };
  });
}

export async function order(page: Page): Promise<readonly string[]> {
  return (await ranking(page)).map(({ name }) => name);
}

/** The controls of one importance, on the results or in the wizard. */
export function importance(page: Page, criterion: string) {
  const group = page.getByRole('group', { name: `Importance of ${criterion}`, exact: true });
  return {
    slider: group.getByRole('slider'),
    number: group.getByRole('spinbutton'),
    more: group.getByRole('button', { name: /^More/ }),
    less: group.getByRole('button', { name: /^Less/ }),
  };
}

/** Clicks a slider at its lower end, in its middle or at its upper end. */
export async function pointAt(slider: Locator, value: 0 | 5 | 10): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const { width = 0, height = 0 } = (await slider.boundingBox()) ?? {};
  await slider.click({ position: { x: Math.min(width - 1, (width * value) / 10), y: height / 2 } });
}

/** All frameworks by throughput, which is what performance rates: 1, 0.69, 0.63, 0.52, 0.29, 0.28, 0.14, 0.13, 0.11 and 0.03 of the fastest. */
export const fastestFirst = [
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
] as const;
