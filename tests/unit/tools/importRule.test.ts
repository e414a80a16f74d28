import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../tools/filesOf';
import { readImportTable } from '../../tools/importTable';
import { type Finding, lint, lintTree, projectFolder } from '../../tools/lintTree';

const sourceFolder = path.join(projectFolder, 'src');
const fixtureFolder = path.join(projectFolder, 'tests', 'fixtures', 'forbidden-imports');
const table = readImportTable(readFileSync(path.join(sourceFolder, 'README.md'), 'utf8'));
const folders = [...table.keys()];

describe('the table in src/README.md', () => {
  it('reads as written', () => {
    expect(table.get('lib')).toEqual([]);
    expect(table.get('charts')).toEqual(['lib', 'ui']);
    expect(table.get('features')).toEqual([
      'lib',
      'scoring',
      'data',
      'link',
      'store',
      'nav',
      'ui',
      'charts',
      'parts',
    ]);
    expect(table.get('app')).toContain('features');
    expect(table.get('app')).not.toContain('build');
  });

  it('has a row for every folder of src', () => {
    const present = readdirSync(sourceFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders).toEqual(expect.arrayContaining(present.map((entry) => entry.name)));
  });
});

describe('the linter', () => {
  it('reports every forbidden line of the fixtures and no other', () => {
    const expected = [...filesOf(fixtureFolder, /\.tsx?$/)].flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => {
        const rules = line.split('// forbidden: ')[1]?.split(' ') ?? [];
        return rules.map((rule) => `${file}:${index + 1} ${rule}`);
      }),
    );
    const found = lintTree(fixtureFolder).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(expected.length).toBeGreaterThan(40);
    expect([...new Set(found)].sort()).toEqual(expected.sort());
  });

  it('leaves the fixtures out of the normal run', () => {
    const options = ['--no-errors-on-unmatched', 'tests/fixtures/forbidden-imports'];
    expect(lint(projectFolder, options)).toEqual([]);
  });
});

describe('biome.json agrees with the table', () => {
  const kinds = [
    (target: string) => `import { a } from '${target}';\nexport const used = a;\n`,
    (target: string) => `export const lazy = () => import('${target}');\n`,
    (target: string) => `export * from '${target}';\n`,
    (target: string) => `import type { A } from '${target}';\nexport type B = A;\n`,
  ];
  const cases = folders.flatMap((from) => {
    const home = from === 'features' ? 'features/one' : from;
    const up = '../'.repeat(home.split('/').length);
    const targets = folders
      .filter((to) => to !== from)
      .map((to) => ({
        to,
        target: `${up}${to === 'features' ? 'features/two' : to}/thing`,
        allowed: table.get(from)?.includes(to) === true,
      }));
    if (from === 'features') targets.push({ to: 'other feature', target: '../two/thing', allowed: false });
    return targets.flatMap(({ to, target, allowed }) =>
      kinds.flatMap((text, kind) => [
        { file: `src/${home}/${to}${kind}.ts`, text: text(target), allowed },
        { file: `src/${home}/inner/${to}${kind}.ts`, text: text(`../${target}`), allowed },
      ]),
    );
  });
  let findings: readonly Finding[];

  beforeAll(() => {
    findings = lintTree(new Map(cases.map(({ file, text }) => [file, text])));
  });

  it.each(folders)('for %s/', (folder) => {
    const own = (file: string) => file.startsWith(`src/${folder}/`);
    const refused = findings.filter(({ file, rule }) => own(file) && rule === 'style/noRestrictedImports');
    const forbidden = cases.filter(({ file, allowed }) => own(file) && !allowed);
    expect(forbidden.length).toBeGreaterThan(0);
    expect(refused.map(({ file }) => file).sort()).toEqual(forbidden.map(({ file }) => file).sort());
    for (const { message } of refused) expect(message).toMatch(new RegExp(`^${folder}/ .*src/README\\.md`));
  });
});
