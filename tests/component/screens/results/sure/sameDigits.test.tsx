import { describe, expect, it } from 'vitest';
import { fullResult, keptDecisions } from '../../../../unit/model/fullResult';

// The same files as in the unit tests, which run in Node.
describe('in the browser as in Node', () => {
  it.each(Object.entries(keptDecisions))('the decision %s has the same digits', async (name, decision) => {
    const text = `${JSON.stringify(fullResult(decision), null, 1)}\n`;
    await expect(text).toMatchFileSnapshot(`../../../../fixtures/decisions/${name}.json`);
  });
});
