import { describe, expect, it } from 'vitest';
import { returnTargets, wizardSteps } from '../../../src/routes/screens/questions';
import { addressAfter, addressBefore, screensAhead } from '../../../src/routes/wizard';

describe('the way through the questions', () => {
  it('leads from the first to the results and back to the start', () => {
    const forth = wizardSteps.map((screen) => addressAfter({ screen }).screen);
    expect(forth).toEqual(['team', 'must-haves', 'priorities', 'review', 'results']);
    const back = wizardSteps.map((screen) => addressBefore({ screen }).screen);
    expect(back).toEqual(['start', 'project', 'team', 'must-haves', 'priorities']);
  });

  it('returns to where a question was opened from', () => {
    for (const returnTo of returnTargets) {
      expect(addressAfter({ screen: 'team', returnTo }).screen).toBe(returnTo);
      expect(addressBefore({ screen: 'team', returnTo }).screen).toBe(returnTo);
    }
  });
});

describe('what is ahead', () => {
  it('is nothing before the first question is opened', () => {
    expect(screensAhead('start')).toEqual([]);
    expect(screensAhead('not-found')).toEqual([]);
  });

  it('is always the next screen, and the results no sooner than the last but one question', () => {
    for (const screen of wizardSteps) {
      expect(screensAhead(screen)).toContain(addressAfter({ screen }).screen);
    }
    expect(wizardSteps.filter((screen) => screensAhead(screen).includes('results'))).toEqual([
      'priorities',
      'review',
    ]);
  });
});
