import type { Page } from '@playwright/test';
import { type Answers, type Decision, emptyDecision } from '../../../src/decision/decision';
import { type Kept, writeStored } from '../../../src/decision/stored';
import { FIRST_DECISION, decisionKey as keyOf } from '../../../src/store/saver';

export const decisionKey = keyOf(FIRST_DECISION);

interface Said extends Partial<Answers> {
  readonly importances?: Readonly<Record<string, number>>;
}

/** A decision in which nothing but this was said. */
export function decisionWith({ importances = {}, ...answers }: Said = {}): Decision {
  const empty = emptyDecision('2026-11-23');
  return {
    ...empty,
    answers: { ...empty.answers, ...answers },
    priorities: { ...empty.priorities, rated: importances },
  };
}

/** Answers of somebody who went through all questions. Four have no mapper of their own and are ruled out. */
export const someAnswers: Decision = decisionWith({
  projectTypes: ['e-commerce', 'rest-api'],
  languages: { python: 'well', javascript: 'some' },
  mustHaves: { orm: 'first-party' },
  importances: { security: 9.5, performance: 2 },
});

/** Puts something into the browser's storage before the page starts; to be called once for a page. */
export async function store(page: Page, items: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((entries) => {
    // A reload starts the page anew and must find what the app has written since.
    if (sessionStorage.getItem('test: stored') !== null) return;
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    sessionStorage.setItem('test: stored', 'yes');
  }, items);
}

/** The text under which the app keeps a decision. */
export function textOf(decision: Decision, pinned: Kept['pinned'] = null): string {
  return writeStored({ id: 'first', name: '', changed: null, decision, pinned, step: null, writers: {} });
}

export async function storeAnswers(page: Page, decision: Decision = someAnswers): Promise<void> {
  await store(page, { [decisionKey]: textOf(decision) });
}
