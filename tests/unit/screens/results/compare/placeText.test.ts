import { expect, it } from 'vitest';
import { placeText } from '../../../../../src/screens/results/compare/placeText';
import { standing } from '../standings';

it('says the place, a shared place, and that there is none', () => {
  const ranked = [standing('django', 1), standing('rails', 2), standing('koa', 2)];
  const out = standing('flask', null);
  expect([...ranked, out].map((one) => placeText(one, ranked))).toEqual([
    '1',
    '2, tied',
    '2, tied',
    'ruled out',
  ]);
});
