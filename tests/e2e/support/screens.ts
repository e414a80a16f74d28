import type { Page } from '@playwright/test';
import type { Decision } from '../../../src/decision/decision';
import { decisionKey, decisionWith, someAnswers, store, textOf } from './answers';

export interface ScreenState {
  readonly name: string;
  readonly hash: string;
  readonly answers?: Decision;
  /** What stands in the place of stored answers, where it is none. */
  readonly stored?: string;
  /** Anything else to do before it is there, and the last thing to appear. */
  readonly arrive: (page: Page) => Promise<void>;
}

const heading = (text: string | RegExp) => async (page: Page) => {
  await page.getByRole('heading', { level: 1, name: text }).waitFor();
};

/** The results are complete when ranking, radars and table are drawn. */
async function resultsDrawn(page: Page): Promise<void> {
  await page.getByRole('table', { name: 'All frameworks with rank, score and ratings' }).waitFor();
  await page
    .getByRole('img', { name: /^Ratings of/ })
    .last()
    .waitFor();
}

const steps = [
  ['project', /What are you building/],
  ['team', /Which languages/],
  ['must-haves', /What must it have/],
  ['priorities', /How much does each/],
  ['review', /Check your answers/],
] as const;

/** Nobody passes both. */
const impossible = decisionWith({ mustHaves: { graphql: 'first-party', 'admin-ui': 'first-party' } });

/** Every screen, and the states of it that look different. */
export const screenStates: readonly ScreenState[] = [
  { name: 'start', hash: '#/', arrive: heading(/backend frameworks in, one choice/) },
  {
    name: 'start with answers',
    hash: '#/',
    answers: someAnswers,
    arrive: heading(/backend frameworks in, one choice/),
  },
  ...steps.flatMap(([step, title]): readonly ScreenState[] => [
    { name: `step ${step}`, hash: `#/${step}`, arrive: heading(title) },
    { name: `step ${step} with answers`, hash: `#/${step}`, answers: someAnswers, arrive: heading(title) },
  ]),
  {
    name: 'step must-haves with nobody left',
    hash: '#/must-haves',
    answers: impossible,
    arrive: heading(/What must it have/),
  },
  {
    name: 'step priorities with everything at 0 and a wrong number',
    hash: '#/priorities',
    answers: decisionWith({
      importances: { performance: 0, scalability: 0, community: 0, ease: 0, security: 0, flexibility: 0 },
    }),
    arrive: async (page) => {
      await page.getByText(/^Every importance is 0/).waitFor();
      await page.getByRole('spinbutton', { name: /^Importance of security/ }).fill('99');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'results with answers, filters, four compared and all tables open',
    hash: '#/results?compare=django,koa,nodejs,spring-boot&sort=-security&kind=full-stack+framework,runtime&min=ease:5',
    answers: someAnswers,
    arrive: async (page) => {
      await resultsDrawn(page);
      for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
      await page.getByRole('table', { name: /^Points that each criterion/ }).waitFor();
    },
  },
  {
    name: 'results with a filter panel open',
    hash: '#/results/table',
    arrive: async (page) => {
      await resultsDrawn(page);
      await page.getByRole('button', { name: 'Minimum ratings' }).click();
      await page.getByRole('slider', { name: 'Security', exact: true }).waitFor();
    },
  },
  {
    name: 'results with the explanation of a bar',
    hash: '#/results',
    arrive: async (page) => {
      await resultsDrawn(page);
      await page.getByRole('button', { name: /^How ASP\.NET Core gets/ }).click();
      await page.getByRole('row', { name: /^Security \d+\.\d.* ×/ }).waitFor();
    },
  },
  {
    name: 'results beside a pinned ranking, of which some were ruled out since',
    hash: '#/results/changes',
    stored: textOf(someAnswers, decisionWith()),
    arrive: async (page) => {
      await resultsDrawn(page);
      await page.getByRole('table', { name: 'Scores of 100, in the present order' }).waitFor();
    },
  },
  {
    name: 'results with nobody left',
    hash: '#/results',
    answers: impossible,
    arrive: async (page) => {
      await page.getByText(/^Nobody is left/).waitFor();
      await page.getByRole('table', { name: 'All frameworks with rank, score and ratings' }).waitFor();
    },
  },
  {
    name: 'a framework',
    hash: '#/framework/spring-boot',
    answers: someAnswers,
    arrive: async (page) => {
      await page.getByRole('region', { name: 'What comes with it' }).waitFor();
    },
  },
  {
    name: 'a framework that is ruled out',
    hash: '#/framework/koa',
    answers: someAnswers,
    arrive: async (page) => {
      await page.getByText(/^Ruled out by your must-haves/).waitFor();
      await page.getByRole('region', { name: 'What comes with it' }).waitFor();
    },
  },
  {
    name: 'a notice about stored answers',
    hash: '#/',
    stored: 'not an answer',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Dismiss' }).waitFor();
    },
  },
  { name: 'an unknown address', hash: '#/results/nowhere', arrive: heading(/^There is no page/) },
  {
    name: 'results with no row left in the table, from an address that cannot be read whole',
    hash: '#/results?sort=beauty&compare=struts&language=ruby&kind=runtime',
    arrive: async (page) => {
      await page.getByText(/cannot be sorted by/).waitFor();
      await page.getByText(/^No framework has/).waitFor();
    },
  },
];

/** Opens a screen in the light theme and waits until it is complete. */
export async function openScreen(page: Page, { hash, stored, answers, arrive }: ScreenState): Promise<void> {
  const text = stored ?? (answers && textOf(answers));
  await store(page, { 'ten-to-one:theme': 'light', ...(text !== undefined && { [decisionKey]: text }) });
  await page.goto(`/${hash}`);
  await arrive(page);
}
