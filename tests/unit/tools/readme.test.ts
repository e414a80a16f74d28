import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../tools/lintTree';

const readme = readFileSync(path.join(projectFolder, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));

describe('README.md', () => {
  it('gives a reason and a licence for each dependency, and for nothing else', () => {
    const table = /\| package +\|[^\n]*\n[^\n]*\n((?:\|[^\n]*\n)+)/.exec(readme)?.[1] ?? '';
    const rows = table
      .trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()));
    const listed = rows.flatMap(([, names = '']) => names.split(', '));
    const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(listed.toSorted()).toEqual(installed.toSorted());
    for (const [, names, reason, licence] of rows) {
      expect(reason, names).not.toBe('');
      expect(licence, names).not.toBe('');
    }
  });

  it('states the licence that each package states', () => {
    const rowOf = (name: string) =>
      readme.split('\n').find((row) => new RegExp(`^\\| .*(?<![\\w/-])${name}(?![\\w/-]).* \\|`).test(row));
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
      const own = JSON.parse(
        readFileSync(path.join(projectFolder, 'node_modules', name, 'package.json'), 'utf8'),
      );
      for (const licence of own.license.split(' OR ')) expect(rowOf(name), name).toContain(licence);
    }
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(manifest.scripts)).toContain(name);
  });

  it('links only to files that are there', () => {
    const files = [...readme.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(existsSync(path.join(projectFolder, file)), file).toBe(true);
  });

  it('names only files and folders of the source that are there', () => {
    const named = [...readme.matchAll(/`((?:src|tests)(?:\/[\w.-]+)*)`/g)].map(([, file]) => file ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const file of named) expect(existsSync(path.join(projectFolder, file)), file).toBe(true);
  });
});
