import { describe, expect, it } from 'vitest';
import { comparedPair } from '../../../../../src/screens/results/sure/comparedPair';

const order = ['django', 'koa', 'flask'];

describe('the two that are compared', () => {
  it('are the first two while nobody is chosen', () => {
    expect(comparedPair(order, [null, null])).toEqual(['django', 'koa']);
  });

  it('are those that are chosen, on the side on which they were', () => {
    expect(comparedPair(order, ['flask', 'koa'])).toEqual(['flask', 'koa']);
  });

  it('have the first of the others where only one side is chosen', () => {
    expect(comparedPair(order, ['flask', null])).toEqual(['flask', 'django']);
    expect(comparedPair(order, ['django', null])).toEqual(['django', 'koa']);
    expect(comparedPair(order, [null, 'django'])).toEqual(['koa', 'django']);
  });

  it('never hold one who is not in the order any more, nor the same one twice', () => {
    expect(comparedPair(order, ['rails', 'django'])).toEqual(['koa', 'django']);
    expect(comparedPair(order, ['koa', 'rails'])).toEqual(['koa', 'django']);
    expect(comparedPair(order, ['rails', 'phoenix'])).toEqual(['django', 'koa']);
  });

  it('are missing where the order has only one', () => {
    expect(comparedPair(['django'], [null, null])).toBeNull();
    expect(comparedPair([], ['django', 'koa'])).toBeNull();
  });
});
