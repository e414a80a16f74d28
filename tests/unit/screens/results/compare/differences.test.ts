import { describe, expect, it } from 'vitest';
import { difference } from '../../../../../src/screens/results/compare/differences';

const bestOf = (values: readonly number[]) => difference(values).values.map(({ best }) => best);

describe('the difference by one criterion', () => {
  it('marks the highest rating and says how far the lowest is away', () => {
    expect(difference([4.79, 8.4, 10])).toEqual({
      values: [
        { text: '4.8', best: false },
        { text: '8.4', best: false },
        { text: '10.0', best: true },
      ],
      tied: false,
      spread: '5.2',
    });
  });

  it('marks everyone who shares the highest rating', () => {
    expect(difference([6.4, 2, 6.4])).toMatchObject({ tied: true, spread: '4.4' });
    expect(bestOf([6.4, 2, 6.4])).toEqual([true, false, true]);
  });

  it('takes as tied what one decimal cannot tell apart', () => {
    // 8.751 and 8.849 both read 8.8; 8.851 reads 8.9.
    expect(difference([8.751, 8.849])).toMatchObject({ tied: true, spread: '0.0' });
    expect(bestOf([8.751, 8.849])).toEqual([true, true]);
    expect(bestOf([8.849, 8.851])).toEqual([false, true]);
  });

  it('has a spread that follows from the figures shown', () => {
    // 8.84 and 2.26 read 8.8 and 2.3, which are 6.5 apart; unrounded it would be 6.58.
    expect(difference([8.84, 2.26]).spread).toBe('6.5');
  });

  it('finds no distance between zeros', () => {
    expect(difference([0, 0])).toMatchObject({ tied: true, spread: '0.0' });
  });
});
