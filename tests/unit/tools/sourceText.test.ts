import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../tools/filesOf.js';
import { projectFolder } from '../../tools/lintTree';
import { impurities } from '../../tools/sourceText';

const sourceFolder = path.join(projectFolder, 'src');

describe('what the linter cannot see', () => {
  it.each([
    ['Math.random()', 'Math.random'],
    ["Math['random']()", 'Math['],
    ['const { random } = Math;', '= Math;'],
    ['new Date(2026, 1)', 'new Date'],
    ['Date.now()', 'Date.'],
    ['globalThis.document', 'globalThis'],
    ['import.meta.env.MODE', 'import.meta'],
    ['(12.5).toLocaleString()', 'toLocaleString'],
    ["const url = 'https://example.org'; Math.random()", 'Math.random'],
    [`const id = \`\${Math.random()}\``, 'Math.random'],
  ])('an impurity: %s', (text, word) => {
    expect(impurities(text)).toContain(word);
  });

  it('takes no offence at comments, quoted prose and plain mathematics', () => {
    expect(impurities("const text = 'Node has Intl and Date.now()';")).toEqual([]);
    expect(impurities('/** Never calls Math.random. */\nMath.sqrt(2); // new Date()\n')).toEqual([]);
    expect(impurities('/** `YYYY-MM-DD` */\nexport type IsoDate = string;')).toEqual([]);
  });

  it.each(['lib', 'scoring', 'catalogue', 'decision', 'model', 'routes'])(
    'finds nothing impure in %s/',
    (folder) => {
      const files = filesOf(path.join(sourceFolder, folder), /\.tsx?$/);
      expect(files.size).toBeGreaterThan(0);
      const found = [...files].map(([file, text]) => [file, impurities(text)] as const);
      expect(found.filter(([, words]) => words.length > 0)).toEqual([]);
    },
  );
});
