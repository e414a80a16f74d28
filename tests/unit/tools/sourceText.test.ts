import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../tools/filesOf';
import { readImportTable } from '../../tools/importTable';
import { projectFolder } from '../../tools/lintTree';
import { impurities, strayPaths } from '../../tools/sourceText';

const sourceFolder = path.join(projectFolder, 'src');
const table = readImportTable(readFileSync(path.join(sourceFolder, 'README.md'), 'utf8'));

describe('what the linter cannot see', () => {
  it.each([
    ['scoring/a.ts', 'const file = import(`../data/ids`)', '../data/ids'],
    ['scoring/a.ts', "type A = import('../data/ids').Id", '../data/ids'],
    ['scoring/a.ts', "import '../lib/../data/ids'", '../lib/../data/ids'],
    ['scoring/a.ts', "import './../data/ids'", './../data/ids'],
    ['ui/a.ts', "import.meta.glob('../data/*.ts')", '../data/*.ts'],
    ['ui/a.ts', 'new URL("../data/a.json", import.meta.url)', '../data/a.json'],
    ['ui/a.module.css', "composes: a from '../parts/b.module.css'", '../parts/b.module.css'],
    ['ui/a.ts', "import '../../tests/tools/a'", '../../tests/tools/a'],
    ['ui/a.ts', "import '../main'", '../main'],
    ['features/one/a.ts', "import '../two/b'", '../two/b'],
    ['features/one/in/ner/a.ts', "import '../../../two/b'", '../../../two/b'],
  ])('a stray path in %s: %s', (file, text, path) => {
    expect(strayPaths(file, text, table)).toEqual([path]);
  });

  it.each([
    ['scoring/a.ts', "import { b } from './b'; import { c } from '../lib/c'"],
    ['features/one/in/a.ts', "import '../b'; import '../../../parts/c'"],
    ['app/a.ts', "import '../features/one/b'"],
    ['main.tsx', "import './app/App'"],
  ])('takes no offence at %s: %s', (file, text) => {
    expect(strayPaths(file, text, table)).toEqual([]);
  });

  it('finds no stray path in src', () => {
    const files = filesOf(sourceFolder, /\.(?:tsx?|css)$/);
    expect(files.size).toBeGreaterThan(20);
    const found = [...files].map(([file, text]) => [file, strayPaths(file, text, table)] as const);
    expect(found.filter(([, paths]) => paths.length > 0)).toEqual([]);
  });

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

  it.each(['lib', 'scoring', 'data', 'link', 'nav'])('finds nothing impure in %s/', (folder) => {
    const files = filesOf(path.join(sourceFolder, folder), /\.tsx?$/);
    expect(files.size).toBeGreaterThan(0);
    const found = [...files].map(([file, text]) => [file, impurities(text)] as const);
    expect(found.filter(([, words]) => words.length > 0)).toEqual([]);
  });
});
