import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { App } from '../../../src/app/App';
import { catalogueOf } from '../../../src/build/catalogueOf';
import { articleTitle } from '../../../src/catalogue/article';
import { readAddress } from '../../../src/routes/codec';
import { routes } from '../../../src/routes/routes';
import { learnTopics } from '../../../src/routes/screens/learn';
import { resultsSections } from '../../../src/routes/screens/results';
import { createDecisionStore, type DecisionStore, type StoreActions } from '../../../src/store/createStore';
import { LibraryContext } from '../../../src/store/LibraryContext';
import { StoreContext } from '../../../src/store/StoreContext';
import { fastApi, footprint, grownFacts, singleFile } from '../../support/grownFacts';
import { libraryOf } from '../../support/libraryOf';
import { pageText } from '../support/pageText';

/** The shipped catalogue with an eleventh framework, a seventh criterion and a must-have, added by data alone. */
const facts = grownFacts();
const catalogue = catalogueOf(facts);
const library = libraryOf(facts);

/** The whole app with that catalogue; nothing of the shipped one is handed to it. */
function open(answer?: (actions: StoreActions) => void): DecisionStore {
  const store = createDecisionStore({ catalogue, storage: null });
  answer?.(store.actions);
  render(
    <StrictMode>
      <LibraryContext value={library}>
        <StoreContext value={store}>
          <App storage={null} />
        </StoreContext>
      </LibraryContext>
    </StrictMode>,
  );
  return store;
}

/** What speaks of numbers that do hold, and of the scale from 0 to 10. */
const rightful = [
  articleTitle,
  'Ten to One',
  'Ten questions come from the article',
  /\b(times ten|ten times)\b/g,
  // Seven criteria without the one that is asked about.
  'and the other six to 2',
  // Six are, now as before.
  'the 6 full-stack frameworks',
];

/** Texts that still count ten frameworks, six criteria or sixty ratings. */
const outdated = [
  /.*\b(ten|six|sixty)\b.*/i,
  /.*\b(all|the|other) (10|6|60)\b.*/i,
  /.*\b(10|60) (backend )?(frameworks|ratings)\b.*/,
  /.*\b6 criteria\b.*/,
  /.*\bof 10 (changed|frameworks|stay)\b.*/,
];

/** Every word of the facts themselves, which may count whatever they like. */
const cited = new Set<string>();
function cite(value: unknown): void {
  if (typeof value === 'string') cited.add(value.replace(/\s+/g, ' ').trim());
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(cite);
}
cite([facts.evidence, facts.profiles, facts.models, facts.projectTypes]);

/** What must not stand on any page with this catalogue. */
function wrongTexts(): readonly string[] {
  const text = pageText();
  const own = rightful.reduce<string>((rest, part) => rest.replaceAll(part, '…'), text);
  const lines = own.split('\n').filter((line) => !cited.has(line));
  return lines.filter((line) =>
    [/\bundefined\b/, /\bNaN\b/, /\[object/, /could not be/, ...outdated].some((wrong) => wrong.test(line)),
  );
}

/** Parts that say that they are on their way. */
function waiting(): readonly string[] {
  const lines = [...document.querySelectorAll('main p')].map((line) => line.textContent);
  return lines.filter((line) => /^(Loading|Working) .*…$/.test(line));
}

/** Goes to an address and waits for what loads there, then looks for what must not be there. */
async function visit(hash: string, heading: string): Promise<void> {
  window.location.hash = hash;
  // A page is large: to ask for it by its roles, again and again while it loads, would take longer than it does.
  await vi.waitFor(
    () => {
      expect(document.querySelector('h1')?.textContent).satisfy((shown: string) => shown.endsWith(heading));
      expect(waiting()).toEqual([]);
    },
    { timeout: 20_000, interval: 100 },
  );
  expect(wrongTexts(), hash).toEqual([]);
}

const inDocument = (locator: Locator) => expect.element(locator.first()).toBeInTheDocument();
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const text = (shown: string | RegExp) => page.getByText(shown);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const complaints = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '#');
  expect(complaints).toEqual([]);
});

const questions = ['#/', '#/project', '#/team', '#/must-haves', '#/priorities', '#/review'];

test('start and the questions know all three, and take them for an answer', async () => {
  const store = open();
  await visit('#/', 'Eleven backend frameworks in, one choice you can defend');
  const all = page.getByRole('region', { name: 'The eleven, and what kind of thing each is' });
  await expect
    .element(all.getByRole('link', { name: fastApi.name }))
    .toHaveAttribute('href', '#/framework/fastapi');
  await inDocument(text(/^Answer a few questions .* You get the eleven ranked/));

  await visit('#/project', 'What are you building?');
  await page.getByRole('checkbox', { name: 'REST API' }).click();
  const suggested = page.getByRole('region', { name: 'What this suggests' });
  await expect.element(suggested).toHaveTextContent(/Footprint5/);

  await visit('#/team', 'Which languages does the team know?');
  const python = page.getByRole('group', { name: /^Python/ });
  await expect.element(python).toHaveTextContent(/FastAPI/);
  await python.getByRole('radio', { name: 'Well' }).click();

  await visit('#/must-haves', 'What must it have?');
  await inDocument(text('All eleven then stay in.'));
  await inDocument(text('All eleven stay in.'));
  await page.getByRole('checkbox', { name: 'A single file 2 of 11' }).click();
  const staysIn = page.getByRole('region', { name: 'Who stays in' });
  await expect.element(staysIn).toHaveTextContent('2 frameworks stay in, 9 are ruled out.');
  await expect.element(staysIn).toHaveTextContent('A single file: third-party.');

  await visit('#/priorities', 'How much does each criterion matter?');
  await inDocument(text(footprint.meaning));
  await inDocument(text(/1 of 2 counted things are there$/));
  await userEvent.fill(page.getByRole('spinbutton', { name: 'Importance of footprint' }), '10');

  await visit('#/review', 'Check your answers');
  const answers = page.getByRole('main');
  await expect.element(answers).toHaveTextContent(/Python: well/);
  await expect.element(answers).toHaveTextContent(/Must-havesA single file/);
  await expect.element(answers).toHaveTextContent(/Footprint10 of 10, .* of the weight, set by you/);
  expect(store.getState().decision.answers.mustHaves).toEqual({ 'single-file': 'first-party' });
  expect(store.getState().decision.priorities.rated).toEqual({ footprint: 10 });
  expect(wrongTexts()).toEqual([]);
});

const results = ['#/results', ...resultsSections.map((section) => `#/results/${section}`)];

/** Of all frameworks FastAPI is best by these two together. */
function leading(actions: StoreActions): void {
  for (const { id, from } of catalogue.criteria) {
    if (from === 'evidence') actions.setImportance(id, id === 'footprint' || id === 'scalability' ? 10 : 1);
  }
}

/** Every part of the results, whoever is ranked. */
async function visitResults(): Promise<void> {
  for (const hash of results) await visit(hash, 'Your ranking');
  const legend = page.getByRole('list', { name: 'Colours of the criteria' });
  await expect
    .element(legend.getByRole('link', { name: footprint.name }))
    .toHaveAttribute('href', '#/criterion/footprint');
  await page.getByRole('button', { name: /^How FastAPI gets/ }).click();
  await expect
    .element(
      page
        .getByRole('row', { name: /^Footprint / })
        .getByRole('link')
        .first(),
    )
    .toHaveAttribute('href', '#/evidence/fastapi/footprint');
  await page.getByText('Show the bars in figures').click();
  await inDocument(link(/^[\d.]+ points, rated 6\.\d, footprint of FastAPI: the evidence$/));
  await inDocument(page.getByRole('slider', { name: 'Importance of footprint' }));

  const sure = page.getByRole('region', { name: 'How sure', exact: true });
  await expect
    .element(sure.getByRole('table', { name: 'Chances of every place' }))
    .toHaveTextContent('FastAPI');
  await inDocument(sure.getByText(footprint.name, { exact: true }));

  const radar = page.getByRole('region', { name: 'Top three', exact: true });
  await vi.waitFor(() => expect(drawn(radar)).toContain(footprint.name));
  await inDocument(radar.getByRole('link', { name: fastApi.name, exact: true }));

  const table = page.getByRole('table', { name: 'All frameworks with rank, score and ratings' });
  await inDocument(page.getByRole('heading', { name: 'All eleven in a table' }));
  await inDocument(page.getByText('11 of 11 frameworks'));
  await inDocument(table.getByRole('columnheader', { name: /^Footprint/ }));
  await expect
    .element(table.getByRole('link', { name: /footprint of FastAPI: the evidence$/ }))
    .toHaveAttribute('href', '#/evidence/fastapi/footprint');
  expect(wrongTexts()).toEqual([]);
}

/** The words of the drawings in a part of the page. */
function drawn(part: Locator): readonly string[] {
  return [...part.element().querySelectorAll('svg text')].map((label) => label.textContent);
}

describe('the results', () => {
  test('where the new framework leads, in every part', async () => {
    const store = open(leading);
    await visitResults();
    await inDocument(text(/^FastAPI leads by .*footprint counts 40\s% and it rates 6\.\d there/));
    await expect
      .element(page.getByRole('list', { name: 'The first three' }).getByRole('listitem').first())
      .toHaveTextContent(/^1 FastAPI/);

    await visit('#/results/compare?compare=django,fastapi', 'Your ranking');
    const compare = page.getByRole('region', { name: 'Compare', exact: true });
    await inDocument(compare.getByText('Compared: Django and FastAPI.'));
    const card = compare.getByRole('article', { name: /FastAPI/ });
    await vi.waitFor(() => expect(drawn(card)).toContain(footprint.name));
    await inDocument(
      page.getByRole('table', { name: 'Ratings of FastAPI by 7 criteria', includeHidden: true }),
    );
    await inDocument(compare.getByRole('rowheader', { name: /^Footprint/ }));

    await page.getByRole('button', { name: 'Pin the present ranking' }).click();
    store.actions.setImportance('footprint', 0);
    await inDocument(text(/^\d+ of 11 changed place since you pinned\.$/));
    await visit('#/results/changes', 'Your ranking');
  });

  test('where the must-have rules out all but two', async () => {
    const store = open((actions) => {
      leading(actions);
      actions.setMustHave('single-file', 'first-party');
    });
    await visitResults();
    await inDocument(text(/^FastAPI leads by .* over Flask/));
    expect(text('Ruled out. A single file: third-party.').elements().length).toBeGreaterThanOrEqual(9);
    await inDocument(text('Why 9 are ruled out'));

    store.actions.setMustHave('static-typing', 'first-party');
    await inDocument(text(/no framework has .* together\. All eleven are listed below/));
    await visit('#/services', 'One framework per service, or one for all?');
    await inDocument(text(/^Your must-haves rule out all eleven, so there is nobody to pick from\./));
    await visit('#/must-haves', 'What must it have?');
    await inDocument(text(/^0 frameworks stay in, 11 are ruled out\.$/));
  });
});

interface Page {
  readonly hash: string;
  readonly heading: string;
  /** What has to stand there: texts, or links by what they are called. */
  readonly texts: readonly (string | RegExp)[];
  readonly links?: readonly (readonly [name: string | RegExp, hash: string])[];
  readonly answer?: (actions: StoreActions) => void;
}

const toFootprintOf = (id: string, name: string) =>
  [new RegExp(`, footprint of ${name}: the evidence$`), `#/evidence/${id}/footprint`] as const;

const pages: readonly Page[] = [
  {
    hash: '#/framework/fastapi',
    heading: 'FastAPI',
    texts: [
      'micro-framework, Python',
      /^A made-up framework\. It stands in no list\.$/,
      /each criterion to how all eleven stand by it/,
      /^Whose ratings by the 7 criteria are nearest/,
      /months? of free security support, the longest/,
    ],
    links: [
      ['Footprint', '#/criterion/footprint'],
      toFootprintOf('fastapi', 'FastAPI'),
      ['A made-up page about FastAPI', 'https://example.org/fastapi'],
    ],
  },
  {
    hash: '#/framework/django',
    heading: 'Django',
    texts: ['full-stack framework, Python'],
    links: [toFootprintOf('django', 'Django')],
  },
  {
    hash: '#/criterion/footprint',
    heading: 'Footprint',
    texts: [
      'All eleven',
      footprint.meaning,
      'The article has no such criterion.',
      'How it is rated',
      /^On the machine: 100\s% of the rating$/,
      'Idle memory',
      'Runs from a single file',
    ],
    links: [
      toFootprintOf('fastapi', 'FastAPI'),
      toFootprintOf('koa', 'Koa.js'),
      ['Security', '#/criterion/security'],
    ],
  },
  {
    hash: '#/criterion/performance',
    heading: 'Performance',
    texts: ['All eleven', /No suite has all eleven, and their machines differ/, 'How the suites disagree'],
    links: [
      [/performance of FastAPI: the evidence$/, '#/evidence/fastapi/performance'],
      ['Footprint', '#/criterion/footprint'],
    ],
  },
  {
    hash: '#/criterion/project-fit',
    heading: 'Project fit',
    texts: ['All eleven'],
    links: [['Footprint', '#/criterion/footprint']],
  },
  {
    hash: '#/evidence/fastapi/footprint',
    heading: 'Footprint of FastAPI',
    texts: [
      'How the rating comes about',
      'On the machine',
      'Idle memory',
      'Runs from a single file',
      'How sure it is',
    ],
    links: [
      ['Footprint of all eleven', '#/criterion/footprint'],
      ['A made-up page about FastAPI', 'https://example.org/fastapi'],
      [/^Previous: footprint of/, '#/evidence/koa/footprint'],
    ],
  },
  {
    hash: '#/evidence/fastapi/performance',
    heading: 'Performance of FastAPI',
    texts: [
      'How the rating comes about',
      'Requests a second in each suite',
      /^FastAPI is about 0\.\d+ of the reference/,
    ],
    links: [['Performance of all eleven', '#/criterion/performance']],
  },
  {
    hash: '#/evidence/fastapi/security',
    heading: 'Security of FastAPI',
    texts: ['How the rating comes about', 'first-party add-on'],
    links: [['Security of all eleven', '#/criterion/security']],
  },
  {
    hash: '#/evidence/fastapi/project-fit',
    heading: 'Project fit of FastAPI',
    texts: ['There is no rating yet.'],
  },
  {
    hash: '#/evidence/fastapi/team-fit',
    heading: 'Team fit of FastAPI',
    texts: [/FastAPI is written in Python\./],
  },
  {
    hash: '#/evidence/django/footprint',
    heading: 'Footprint of Django',
    texts: ['How the rating comes about', 'Idle memory'],
    links: [['Footprint of all eleven', '#/criterion/footprint']],
  },
  ...['#/learn', ...learnTopics.map((topic) => `#/learn/${topic}`)].map(
    (hash): Page => ({
      hash,
      heading: 'What backend frameworks are, and how to choose one',
      texts: [
        /^The 11 here are not all of one kind/,
        /micro-frameworks \(.*FastAPI.*\)/,
        /by the same seven, and by two more/,
        /where all eleven are good enough/,
        / \d+\.\d for footprint/,
        /join the seven criteria once you answer/,
        /none with all 11 in it/,
        /none has all eleven\./,
        /^With all seven criteria at the same importance/,
        /^Sets performance to 10 and the other six to 2/,
      ],
      links: [
        ['The seven criteria', '#/learn/criteria'],
        ['Footprint', '#/criterion/footprint'],
      ],
    }),
  ),
  {
    hash: '#/services',
    heading: 'One framework per service, or one for all?',
    texts: [/^The seven criteria count for every service/, fastApi.name],
    answer: (actions) => {
      leading(actions);
      actions.setImportance('project-fit', 0);
    },
  },
  {
    hash: '#/sources?search=fastapi',
    heading: 'All sources',
    texts: ['the 77 ratings with their ranges'],
    links: [['A made-up page about FastAPI', 'https://example.org/fastapi']],
  },
  {
    hash: '#/framework/fastap',
    heading: 'There is no page at this address',
    texts: [],
    links: [['FastAPI', '#/framework/fastapi']],
  },
  {
    hash: '#/criterion/footprin',
    heading: 'There is no page at this address',
    texts: [],
    links: [['Footprint', '#/criterion/footprint']],
  },
];

describe('the page at', () => {
  test.each(pages)('$hash', async ({ hash, heading, texts, links = [], answer }) => {
    open(answer);
    await visit(hash, heading);
    const main = page.getByRole('main');
    for (const shown of texts) {
      await inDocument(main.getByText(shown, { exact: typeof shown === 'string' }));
    }
    for (const [name, href] of links) {
      const named = main.getByRole('link', {
        name,
        exact: typeof name === 'string',
        includeHidden: true,
      });
      await expect.element(named.first()).toHaveAttribute('href', href);
    }
  });

  test('of all sources says what rests on a source of the new framework', async () => {
    open();
    await visit('#/sources', 'All sources');
    await userEvent.fill(page.getByRole('searchbox', { name: 'Search' }), 'made-up page');
    const row = page.getByRole('row', { name: /A made-up page about FastAPI/ });
    await row.getByText(/^\d+ facts/).click();
    await expect
      .element(row.getByRole('link', { name: 'Footprint of FastAPI' }))
      .toHaveAttribute('href', '#/evidence/fastapi/footprint');
    await inDocument(row.getByRole('link', { name: 'Page of FastAPI' }));
    await inDocument(row.getByText(/Idle memory; Runs from a single file/));
    expect(wrongTexts()).toEqual([]);
  });
});

test('no screen is left out', () => {
  const hashes = [...questions, ...results, ...pages.map(({ hash }) => hash)];
  const walked = new Set(hashes.map((hash) => readAddress(hash, catalogue).address.screen));
  expect([...walked].toSorted()).toEqual([...Object.keys(routes), 'not-found'].toSorted());
  expect(catalogue.requirements.at(-1)?.id).toBe(singleFile.id);
});
