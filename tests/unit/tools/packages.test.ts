import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../tools/lintTree';
import { missingNativePackages, nodeProblem, whyInstall } from '../../tools/packages.js';

describe('the version of Node', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v100.1.0'])('%s will do', (version) => {
    expect(nodeProblem(version, '>=20.19')).toBeUndefined();
  });

  it.each(['v20.18.3', 'v20.9.0', 'v18.20.8', 'v8.19.0'])(
    '%s is too old, and it says what to do',
    (version) => {
      const problem = nodeProblem(version, '>=20.19');
      expect(problem).toContain('Node 20.19 or newer is needed');
      expect(problem).toContain(version);
    },
  );
});

describe('why packages are installed', () => {
  const manifest = { dependencies: { react: '19.0.0' }, devDependencies: { vite: '8.0.0' } };
  const react = { version: '19.0.0', integrity: 'sha512-a' };
  const vite = { version: '8.0.0', integrity: 'sha512-b' };
  const lock = {
    packages: {
      '': manifest,
      'node_modules/react': react,
      'node_modules/vite': vite,
      'node_modules/fsevents': { version: '2.0.0', optional: true },
    },
  };
  const held = { packages: { 'node_modules/react': react, 'node_modules/vite': vite } };

  it('not at all when everything is there but what another system needs', () => {
    expect(whyInstall(manifest, lock, held)).toBeUndefined();
  });

  it('there are none', () => {
    expect(whyInstall(manifest, lock, undefined)).toBe('none are installed');
  });

  it.each([
    ['another version', { ...manifest, dependencies: { react: '19.1.0' } }],
    ['one more', { ...manifest, dependencies: { react: '19.0.0', zustand: '5.0.0' } }],
    ['one less', { ...manifest, devDependencies: {} }],
  ])('package.json asks for %s', (_, changed) => {
    expect(whyInstall(changed, lock, held)).toBe('package.json has changed');
  });

  it('the lock file is gone', () => {
    expect(whyInstall(manifest, undefined, held)).toBe('package.json has changed');
  });

  it.each([
    ['is not there', { 'node_modules/react': react }],
    [
      'has another version',
      { 'node_modules/react': react, 'node_modules/vite': { ...vite, version: '7.0.0' } },
    ],
    [
      'has other contents',
      { 'node_modules/react': react, 'node_modules/vite': { ...vite, integrity: 'sha512-c' } },
    ],
  ])('a package of the lock file %s', (_, packages) => {
    expect(whyInstall(manifest, lock, { packages })).toBe('vite 8.0.0 is missing');
  });

  it('an optional package is there in another version', () => {
    const other = { packages: { ...held.packages, 'node_modules/fsevents': { version: '1.0.0' } } };
    expect(whyInstall(manifest, lock, other)).toBe('fsevents 2.0.0 is missing');
  });

  it('not at all for the packages that run this test', () => {
    const read = (file: string) => JSON.parse(readFileSync(path.join(projectFolder, file), 'utf8'));
    const present = read('node_modules/.package-lock.json');
    expect(whyInstall(read('package.json'), read('package-lock.json'), present)).toBeUndefined();
  });
});

describe('native packages that npm left out', () => {
  const lint = {
    optionalDependencies: {
      '@lint/cli-darwin-arm64': '2.0.0',
      '@lint/cli-linux-x64': '2.0.0',
      '@lint/cli-linux-x64-musl': '2.0.0',
      '@lint/cli-win32-x64': '2.0.0',
    },
  };
  const bundle = {
    optionalDependencies: {
      '@bundle/binding-darwin-arm64': '1.0.0',
      '@bundle/binding-linux-x64-gnu': '1.0.0',
      '@bundle/binding-linux-x64-musl': '1.0.0',
      '@bundle/binding-win32-x64-msvc': '1.0.0',
    },
  };
  const held = { packages: { 'node_modules/lint': lint, 'node_modules/bundle': bundle } };

  it.each([
    [
      { platform: 'linux', arch: 'x64', musl: false },
      '@lint/cli-linux-x64@2.0.0',
      '@bundle/binding-linux-x64-gnu@1.0.0',
    ],
    [
      { platform: 'linux', arch: 'x64', musl: true },
      '@lint/cli-linux-x64-musl@2.0.0',
      '@bundle/binding-linux-x64-musl@1.0.0',
    ],
    [
      { platform: 'darwin', arch: 'arm64', musl: false },
      '@lint/cli-darwin-arm64@2.0.0',
      '@bundle/binding-darwin-arm64@1.0.0',
    ],
    [
      { platform: 'win32', arch: 'x64', musl: false },
      '@lint/cli-win32-x64@2.0.0',
      '@bundle/binding-win32-x64-msvc@1.0.0',
    ],
  ])('are named for %o', (machine, ...expected) => {
    expect(missingNativePackages(held, machine)).toEqual(expected);
  });

  it('are none when they are there, at the top or inside the package', () => {
    const packages = {
      ...held.packages,
      'node_modules/@lint/cli-darwin-arm64': {},
      'node_modules/bundle/node_modules/@bundle/binding-darwin-arm64': {},
    };
    expect(missingNativePackages({ packages }, { platform: 'darwin', arch: 'arm64', musl: false })).toEqual(
      [],
    );
  });

  it('are none for a system that has none', () => {
    expect(missingNativePackages(held, { platform: 'freebsd', arch: 'x64', musl: false })).toEqual([]);
  });
});
