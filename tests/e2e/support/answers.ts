import type { Page } from '@playwright/test';
import { type Decision, emptyDecision } from '../../../src/decision/decision';
import { writeStored } from '../../../src/decision/stored';
import { DECISION_KEY } from '../../../src/store/keeping';

export const decisionKey = DECISION_KEY;

/** Answers of somebody who went through all questions. Four have no mapper of their own and are ruled out. */
export const someAnswers: Decision = {
  ...emptyDecision,
  projectTypes: ['e-commerce', 'rest-api'],
  team: { python: 'well', javascript: 'some' },
  mustHaves: ['orm'],
  importances: { security: 9.5, performance: 2 },
};

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
export const textOf = (decision: Decision): string => writeStored({ decision, pinned: null });

export async function storeAnswers(page: Page, decision: Decision = someAnswers): Promise<void> {
  await store(page, { [decisionKey]: textOf(decision) });
}
