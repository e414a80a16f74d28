/** Labels with a space that are longer than this go over two lines. */
const ONE_LINE = 9;

/**
 * Advance widths in em, taken from Source Sans 3 and rounded up far enough for Arial, which stands in for it.
 * An estimate, so that a layout needs no browser and is the same before and after the font arrives.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,'’ ]/, 0.28],
  [/[frt()-]/, 0.37],
  [/[mwMW]/, 0.86],
  [/[A-Z]/, 0.65],
];
const OTHER_WIDTH = 0.56;

/** The width of a line of text in em. */
export function lineWidth(line: string): number {
  return Array.from(line).reduce(
    (sum, character) => sum + (widths.find(([kind]) => kind.test(character))?.[1] ?? OTHER_WIDTH),
    0,
  );
}

/** One line, or two of about the same length. */
export function labelLines(label: string): readonly string[] {
  const words = label.split(' ');
  if (label.length <= ONE_LINE || words.length < 2) return [label];
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(lineWidth));
  return splits.reduce((best, split) => (longest(split) <= longest(best) ? split : best));
}
