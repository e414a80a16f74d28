import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toneCount } from '../../../src/catalogue/catalogue';
import { criteria } from '../../../src/catalogue/facts/criteria';
import { projectFolder } from '../../tools/lintTree';

const css = readFileSync(path.join(projectFolder, 'src', 'ui', 'tokens.css'), 'utf8');
const themes = ['light', 'dark'] as const;

const tones = Array.from({ length: toneCount }, (_, index) => `tone-${index + 1}`);

const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name as string, { light: light as string, dark: dark as string }],
  ),
);
const aliases = new Map(
  [...css.matchAll(/--([\w-]+): var\(--([\w-]+)\);/g)].map(([, name, other]) => [
    name as string,
    other as string,
  ]),
);

/** The colour of a token in a theme. */
function colour(token: string, theme: (typeof themes)[number]): string {
  const pair = pairs.get(aliases.get(token) ?? token);
  if (pair === undefined) throw new Error(`--${token} is no colour for two themes`);
  return pair[theme];
}

/** Relative luminance by WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The pairs of tokens that miss a contrast, each with what it has. */
function tooWeak(foregrounds: readonly string[], backgrounds: readonly string[], least: number): string[] {
  return themes.flatMap((theme) =>
    foregrounds.flatMap((front) =>
      backgrounds.flatMap((back) => {
        const ratio = contrast(colour(front, theme), colour(back, theme));
        return ratio >= least ? [] : [`${theme}: ${front} on ${back} has ${ratio.toFixed(2)}`];
      }),
    ),
  );
}

describe('the colours', () => {
  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
    // The lightest grey that W3C's techniques still call readable on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('of the criteria stand out from paper and panel (1.4.11, 3:1)', () => {
    expect(tooWeak(tones, ['paper', 'panel'], 3)).toEqual([]);
  });

  it('of the criteria are one each', () => {
    for (const theme of themes) {
      expect(new Set(tones.map((tone) => colour(tone, theme))).size).toBe(toneCount);
    }
    const given = criteria.map(({ tone }) => tone);
    expect(new Set(given).size).toBe(criteria.length);
    expect(Math.max(...given)).toBeLessThanOrEqual(toneCount);
  });

  it('of text can be read on what they stand on (1.4.3, 4.5:1)', () => {
    expect(tooWeak(['ink', 'ink-soft', 'accent', 'warn'], ['paper', 'panel'], 4.5)).toEqual([]);
    expect(tooWeak(['ink', 'ink-soft', 'accent'], ['sunken', 'accent-soft', 'warn-soft'], 4.5)).toEqual([]);
    expect(tooWeak(['on-accent'], ['accent'], 4.5)).toEqual([]);
  });

  it('of the edges of controls and the lines of charts stand out (1.4.11, 3:1)', () => {
    expect(tooWeak(['rule-strong', 'accent'], ['paper', 'panel'], 3)).toEqual([]);
    expect(tooWeak(['slot-1', 'slot-2', 'slot-3', 'slot-4'], ['paper', 'panel'], 3)).toEqual([]);
  });
});
