import { describe, expect, it } from 'vitest';
import { figureText, percentText, twoDecimals, unitText } from '../../../src/parts/figureText';

describe('figures', () => {
  it('have as many decimals as tell them apart', () => {
    expect(figureText(74512)).toBe('74,512');
    expect(figureText(19154.6)).toBe('19,154.6');
    expect(figureText(0.984)).toBe('0.98');
    expect(figureText(3)).toBe('3');
  });

  it('of arithmetic have two decimals and a true minus', () => {
    expect(twoDecimals(0.5)).toBe('0.50');
    expect(twoDecimals(-1.834)).toBe('−1.83');
    expect(twoDecimals(-0.001)).toBe('0.00');
  });

  it('of shares are percents', () => {
    expect(percentText(0.35)).toBe('35\u00a0%');
    expect(percentText(2 / 3)).toBe('66.7\u00a0%');
  });

  it('have their unit behind them, or in brackets where it does not follow a number', () => {
    expect(unitText('stars')).toBe(' stars');
    expect(unitText('% of all respondents')).toBe(' % of all respondents');
    expect(unitText('ratio')).toBe(' (ratio)');
    expect(unitText('share 0 to 1')).toBe(' (share 0 to 1)');
    expect(unitText('1 = documented choice, 0 = not')).toBe(' (1 = documented choice, 0 = not)');
    expect(unitText(undefined)).toBe('');
  });
});
