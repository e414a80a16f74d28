import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../tools/filesOf.js';
import { projectFolder } from '../../tools/lintTree';

const sourceFolder = path.join(projectFolder, 'src');
const tokens = readFileSync(path.join(sourceFolder, 'ui', 'tokens.css'), 'utf8');
const named = [...tokens.matchAll(/^ \* {3}(\d+rem) {2}\S/gm)].map(([, width]) => width);
const styles = filesOf(sourceFolder, /\.css$/);

describe('the widths of the window at which the layout changes', () => {
  it('are at most four, each with a name', () => {
    expect(named.length).toBeGreaterThan(1);
    expect(named.length).toBeLessThanOrEqual(4);
  });

  it('are those that tokens.css names, and each is used', () => {
    const asked = [...styles].flatMap(([file, text]) =>
      [...text.matchAll(/@media[^{]*\bwidth\b[^{]*/g)].map(([query]) => ({ file, query: query.trim() })),
    );
    const widthOf = (query: string) => /^@media \(width (?:>=|<) (\d+rem)\)$/.exec(query)?.[1];
    expect(asked.filter(({ query }) => !named.includes(widthOf(query)))).toEqual([]);
    expect([...new Set(asked.map(({ query }) => widthOf(query)))].sort()).toEqual(named);
  });
});
