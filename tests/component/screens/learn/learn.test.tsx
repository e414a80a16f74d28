import { cleanup } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { articleQuestions } from '../../../../src/catalogue/article';
import { evaluationOf } from '../../../../src/model/evaluation';

import type { Address } from '../../../../src/routes/address';
import { writeAddress } from '../../../../src/routes/codec';
import { type LearnTopic, learnTopics, topicName } from '../../../../src/routes/screens/learn';
import { LearnScreen } from '../../../../src/screens/learn/LearnScreen';
import type { StoreActions } from '../../../../src/store/createStore';
import { shipped } from '../../../support/shipped';
import { decisionOf, show } from '../../support/show';

function open(topic?: LearnTopic, answer?: (actions: StoreActions) => void) {
  const started: Address[] = [];
  const screen = <LearnScreen topic={topic} onStarted={(address) => started.push(address)} />;
  const store = show(screen, answer, shipped);
  return { store, started };
}

const titleOf = (topic: LearnTopic) => topicName(topic, shipped);
const part = (topic: LearnTopic) => page.getByRole('region', { name: titleOf(topic), exact: true });
const heading = (topic: LearnTopic) => page.getByRole('heading', { name: titleOf(topic), exact: true });

/** The ranking under a question: place and name of each row. */
function places(topic: LearnTopic): readonly (readonly [number, string])[] {
  const table = part(topic).getByRole('table').element() as HTMLTableElement;
  return [...(table.tBodies[0]?.rows ?? [])].map((row) => [
    Number(row.cells[0]?.textContent),
    row.cells[1]?.querySelector('a')?.textContent ?? '',
  ]);
}

describe('the page', () => {
  test('has a part for every topic, and a list of them that leads there', async () => {
    open();
    const contents = page.getByRole('navigation', { name: 'On this page' });
    for (const topic of learnTopics) {
      await expect.element(heading(topic)).toBeInTheDocument();
      await expect
        .element(contents.getByRole('link', { name: titleOf(topic), exact: true }))
        .toHaveAttribute('href', writeAddress({ screen: 'learn', topic }));
    }
    expect(document.title).toMatch(/^Learn · /);
  });

  test.each(['how-to-choose', 'real-time'] as const)('opens at %s, with the focus there', async (topic) => {
    open(topic);
    await expect.element(heading(topic)).toHaveFocus();
    await expect.element(heading(topic)).toBeInViewport();
    expect(document.title.startsWith(titleOf(topic))).toBe(true);
    await expect
      .element(page.getByRole('link', { name: titleOf(topic), exact: true }))
      .toHaveAttribute('aria-current', 'location');
  });

  test('comes back to the open topic when its link is followed again', async () => {
    open('fastest');
    window.scrollTo(0, 0);
    await expect.element(heading('fastest')).not.toBeInViewport();
    await page.getByRole('link', { name: titleOf('fastest'), exact: true }).click();
    await expect.element(heading('fastest')).toBeInViewport();
    await expect.element(heading('fastest')).toHaveFocus();
  });

  test('puts what the article says beside what the evidence says, for every question', async () => {
    open();
    for (const { id, claim } of articleQuestions) {
      const topic = learnTopics.find((known) => known === id);
      if (topic === undefined) throw new Error(`There is no topic ${id}`);
      await expect.element(part(topic).getByText(claim, { exact: true })).toBeInTheDocument();
      await expect
        .element(part(topic).getByRole('heading', { name: 'The article says' }))
        .toBeInTheDocument();
      await expect
        .element(part(topic).getByRole('heading', { name: 'Our evidence says' }))
        .toBeInTheDocument();
    }
  });

  test('explains every criterion and leads to its page', async () => {
    open();
    for (const { id, name, meaning } of shipped.criteria) {
      await expect
        .element(part('criteria').getByRole('link', { name, exact: true }))
        .toHaveAttribute('href', `#/criterion/${id}`);
      await expect.element(part('criteria').getByText(meaning, { exact: true })).toBeInTheDocument();
    }
  });

  test('names every question of the wizard as a step of choosing', async () => {
    open();
    const links = part('how-to-choose').getByRole('link').elements();
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/project',
      '#/team',
      '#/must-haves',
      '#/priorities',
      '#/results',
    ]);
  });
});

describe('a question about a criterion', () => {
  test('shows the first four by rating, whoever else the article names, and the way to the evidence', async () => {
    open();
    const rows = places('most-secure');
    expect(rows.slice(0, 4).map(([place]) => place)).toEqual([1, 2, 3, 4]);
    const names = rows.map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Django', 'Spring Boot']));
    await expect
      .element(
        part('most-secure').getByRole('link', { name: /^\d\.\d, security of Ruby on Rails: the evidence$/ }),
      )
      .toHaveAttribute('href', '#/evidence/rails/security');
  });

  test('says that the article does not agree, and where those stand that it names', async () => {
    open();
    const place = new Map(places('most-secure').map(([rank, name]) => [name, rank]));
    await expect
      .element(
        part('most-secure').getByText(
          `They do not agree: Django (place ${place.get('Django')}) and Spring Boot (place ${place.get('Spring Boot')}) are not within the first 3 places of our ranking.`,
        ),
      )
      .toBeInTheDocument();
  });

  test('opens its scenario, which can be undone', async () => {
    const { store, started } = open('fastest', (actions) => {
      actions.chooseProjectTypes(['cms']);
      actions.setImportance('ease', 7);
    });
    const before = decisionOf(store);
    const button = part('fastest').getByRole('button', { name: 'Open this scenario in the results' });
    await expect
      .element(button)
      .toHaveAccessibleDescription(
        /^Sets performance to 10 and the other five to 2, .*Undo at the top of the page/,
      );
    await button.click();
    expect(started.map((address) => writeAddress(address))).toEqual(['#/results']);
    expect(decisionOf(store).answers.projectTypes).toBe(null);
    expect(decisionOf(store).priorities.rated).toEqual({
      performance: 10,
      scalability: 2,
      community: 2,
      ease: 2,
      security: 2,
      flexibility: 2,
    });
    store.actions.undo();
    expect(decisionOf(store)).toEqual(before);
  });
});

describe('a question about a situation', () => {
  test('shows the ranking that its button opens', async () => {
    const { store, started } = open('large-applications');
    const shown = places('large-applications').slice(0, 4);
    await part('large-applications')
      .getByRole('button', { name: 'Open this scenario in the results' })
      .click();
    expect(started).toHaveLength(1);
    expect(decisionOf(store).answers.projectTypes).toEqual(['enterprise']);
    const ranked = evaluationOf(shipped, decisionOf(store)).ranked.slice(0, 4);
    expect(shown).toEqual(ranked.map(({ alternative, rank }) => [rank, alternative.name]));
  });

  test('does not depend on the answers that somebody gave', async () => {
    open();
    const without = places('startups');
    cleanup();
    open(undefined, (actions) => {
      actions.setFamiliarity('elixir', 'well');
      actions.setMustHave('static-typing', 'first-party');
      actions.setImportance('performance', 10);
    });
    expect(places('startups')).toEqual(without);
  });
});

test('several frameworks together leads to the plan for services', async () => {
  open();
  await expect
    .element(part('several-together').getByRole('link', { name: 'Plan services for your weights' }))
    .toHaveAttribute('href', '#/services');
  await expect
    .element(part('several-together').getByText(/^REST API: .*points of 100\.$/))
    .toBeInTheDocument();
});
