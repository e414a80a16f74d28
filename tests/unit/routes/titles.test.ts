import { expect, it } from 'vitest';
import { addressTitle, readAddress } from '../../../src/routes/codec';
import { known } from './madeUp';

it.each([
  ['#/', 'Start'],
  ['#/must-haves?return=review', 'Must-haves'],
  ['#/review', 'Check answers'],
  ['#/results?name=x', 'Results'],
  ['#/results/sure', 'Results: how sure'],
  ['#/framework/django', 'DJANGO'],
  ['#/framework/own-k3J_x9', 'FastAPI'],
  ['#/evidence/own-k3J_x9/own-7', 'Price of hosting of FastAPI: the evidence'],
  ['#/criterion/ease', 'Ease of use'],
  ['#/learn', 'Learn'],
  ['#/learn/fastest', 'Which framework is the fastest?'],
  ['#/services', 'One framework per service'],
  ['#/sources', 'All sources'],
  ['#/nowhere/at%20all', 'nowhere/at%20all'],
])('%s is called “%s”', (hash, title) => {
  expect(addressTitle(readAddress(hash, known).address, known)).toBe(title);
});

it('calls what is gone by its id', () => {
  expect(addressTitle({ screen: 'framework', framework: 'own-gone' }, known)).toBe('own-gone');
});
