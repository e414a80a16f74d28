import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../tools/filesOf.js';
import { forbiddenImports, governed } from '../../tools/forbiddenImports.js';
import { readImportTable } from '../../tools/importTable.js';
import { lint, lintTree, projectFolder } from '../../tools/lintTree';

const sourceFolder = path.join(projectFolder, 'src');
const fixtureFolder = path.join(projectFolder, 'tests', 'fixtures', 'forbidden-imports');
const table = readImportTable(readFileSync(path.join(sourceFolder, 'README.md'), 'utf8'));
const rooms = [...table.keys()];

/** Allowed folders of a row, those for `import()` alone in brackets. */
const foldersOf = (room: string) =>
  table.get(room)?.folders.map(({ folder, lazily }) => (lazily ? `(${folder})` : folder));

describe('the table in src/README.md', () => {
  it('reads as written', () => {
    expect(foldersOf('lib')).toEqual([]);
    expect(foldersOf('charts')).toEqual(['lib', 'ui']);
    expect(foldersOf('routes')).toEqual(['lib', 'scoring', 'catalogue', 'decision', '(screens)']);
    expect(foldersOf('screens/x')).toEqual([
      ...['lib', 'scoring', 'catalogue', 'decision', 'model'],
      ...['store', 'routes', 'ui', 'charts', 'parts'],
    ]);
    expect(foldersOf('app')).toContain('screens');
    expect(foldersOf('app')).not.toContain('build');
    expect(table.get('lib')?.packages).toEqual([]);
    expect(table.get('screens/results/table')?.packages).toEqual(['react', '@tanstack/react-table']);
  });

  it('has a row for every folder and every script of src', () => {
    const present = readdirSync(sourceFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || governed.test(entry.name))
      .map((entry) => entry.name);
    const rows = [...new Set(rooms.map((room) => room.split('/', 1)[0]))];
    expect(rows.toSorted()).toEqual(present.toSorted());
  });

  it('gives no row to a screen that is gone', () => {
    for (const room of rooms) {
      const folder = room.replace(/\/x$/, '');
      expect(readdirSync(path.dirname(path.join(sourceFolder, folder)))).toContain(path.basename(folder));
    }
  });

  it.each([
    ['a folder without a row', '| `lib` | `data` | |', 'names data, which has no row'],
    ['two rows for one room', '| `lib` | nothing | |\n| `lib` | nothing | |', 'two rows for lib'],
    ['words it does not know', '| `lib` | all of the above | |', 'cannot be read: all of the above'],
    ['a package without backticks', '| `lib` | nothing | react |', 'cannot be read: react'],
    ['no row at all', '', 'No import table found'],
  ])('is refused with %s', (_, rows, reason) => {
    expect(() => readImportTable(`## Import rule\n\n${rows}\n`)).toThrow(reason);
  });
});

describe('the fixtures', () => {
  const files = filesOf(path.join(fixtureFolder, 'src'), governed);
  const expected = [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const [, rules = ''] = /forbidden: ([\w/ ]+)/.exec(line) ?? [];
      return rules.split(' ').flatMap((rule) => (rule === '' ? [] : [`src/${file}:${index + 1} ${rule}`]));
    }),
  );
  const ofTable = expected.filter((one) => one.endsWith(' import'));

  it('break the table on every marked line and on no other', () => {
    const found = forbiddenImports(files, table).map(({ file, line }) => `${file}:${line} import`);
    expect(ofTable.length).toBeGreaterThan(80);
    expect([...new Set(found)].sort()).toEqual(ofTable.sort());
  });

  it('break the rules of the linter on every marked line and on no other', () => {
    const found = lintTree(fixtureFolder).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    const ofLinter = expected.filter((one) => !one.endsWith(' import'));
    expect(ofLinter.length).toBeGreaterThan(20);
    expect([...new Set(found)].sort()).toEqual(ofLinter.sort());
  });

  it('are left out of the normal run of the linter', () => {
    const options = ['--no-errors-on-unmatched', 'tests/fixtures/forbidden-imports'];
    expect(lint(projectFolder, options)).toEqual([]);
  });
});

describe('every pair of rooms', () => {
  const kinds = [
    { name: 'imported', text: (target: string) => `import { a } from '${target}';\nexport const b = a;\n` },
    { name: 'loaded', text: (target: string) => `export const lazy = () => import('${target}');\n` },
    { name: 'passed on', text: (target: string) => `export * from '${target}';\n` },
    { name: 'a type', text: (target: string) => `import type { A } from '${target}';\nexport type B = A;\n` },
  ];
  /** A folder that a row speaks of: `screens/one` for `screens/x`. */
  const folderOf = (room: string, name: string) => room.replace(/\/x$/, `/${name}`);
  const folders = rooms.filter((room) => !room.includes('.'));

  /** Read from the table once more, by names alone. */
  function allowed(from: string, to: string, kind: string): boolean {
    const target = folderOf(to, 'two');
    return (foldersOf(from) ?? []).some((entry) => {
      const folder = entry.replace(/[()]/g, '');
      const inside = target === folder || target.startsWith(`${folder}/`);
      return inside && (!entry.startsWith('(') || kind === 'loaded');
    });
  }

  it.each(folders)('is judged as in the row of %s', (from) => {
    const home = folderOf(from, 'one');
    const cases = folders.flatMap((to) => {
      // A room without `x` is one and the same on both sides.
      if (to === from && !to.endsWith('/x')) return [];
      return kinds.flatMap(({ name, text }) =>
        ['', '/inner'].map((below) => {
          const up = '../'.repeat(`${home}${below}`.split('/').length);
          const file = `${home}${below}/${to.replaceAll('/', '-')} ${name}.ts`;
          return { file, text: text(`${up}${folderOf(to, 'two')}/thing`), fine: allowed(from, to, name) };
        }),
      );
    });
    const found = forbiddenImports(new Map(cases.map(({ file, text }) => [file, text])), table);
    const forbidden = cases.filter(({ fine }) => !fine).map(({ file }) => `src/${file}`);
    expect(forbidden.length).toBeGreaterThan(0);
    expect(found.map(({ file }) => file).sort()).toEqual(forbidden.sort());
    for (const { message } of found) expect(message).toContain(`; ${from} may import `);
  });
});

describe('a finding', () => {
  const check = (file: string, text: string) => forbiddenImports(new Map([[file, text]]), table);

  it('names file, line, what is imported and what its row allows', () => {
    expect(check('charts/Radar.tsx', "\nimport { a } from '../store/createStore';")).toEqual([
      {
        file: 'src/charts/Radar.tsx',
        line: 2,
        message: '../store/createStore is in store; charts may import only lib, ui and itself',
      },
    ]);
    expect(check('scoring/rank.ts', "import 'react-dom/client';")[0]?.message).toBe(
      'react-dom is a package; scoring may import no package',
    );
    expect(check('routes/start.ts', "import '../screens/start/Start';")[0]?.message).toContain(
      'screens (lazily)',
    );
  });

  it('is an error where the text is no script', () => {
    expect(() => check('lib/broken.ts', 'import {')).toThrow('lib/broken.ts cannot be parsed');
  });
});

it('src keeps to the table', () => {
  const files = filesOf(sourceFolder, governed);
  expect(files.size).toBeGreaterThan(300);
  const found = forbiddenImports(files, table).map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  );
  expect(found).toEqual([]);
});
