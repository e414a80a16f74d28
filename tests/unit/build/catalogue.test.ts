import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from 'virtual:ten-to-one/catalogue';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/build/catalogueOf';
import { presentFile } from '../../../src/build/keptFile';
import { servedFacts } from '../../../src/build/servedFacts';
import { shippedFacts } from '../../../src/build/shippedFacts';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { loadCatalogue, UnknownVersionError, versions } from '../../../src/catalogue/loadCatalogue';
import { projectFolder } from '../../tools/lintTree';

describe('the catalogue', () => {
  it('is what follows from the facts', () => {
    expect(catalogue).toEqual(JSON.parse(JSON.stringify(catalogueOf(shippedFacts))));
  });

  it('has the day of the last look-up for a version', () => {
    const days = shippedFacts.evidence.flatMap((record) => (record.status === 'gap' ? [] : record.checked));
    expect(catalogue.version).toBe(days.toSorted().at(-1));
  });

  it('has a rating with a range and a figure for every pair, and a check for every must-have', () => {
    for (const { id } of catalogue.frameworks) {
      for (const { id: criterion, from } of catalogue.criteria) {
        if (from !== 'evidence') continue;
        const [low, point, high] = catalogue.ratings[id]?.[criterion] ?? [];
        expect([low, point, high].toSorted((one, other) => Number(one) - Number(other))).toEqual([
          low,
          point,
          high,
        ]);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(10);
        expect(catalogue.figures[criterion]?.[id]).toMatch(/\w/);
      }
      for (const { id: requirement } of catalogue.requirements) {
        expect(catalogue.checks[requirement]?.[id]?.found).toMatch(/\w/);
      }
    }
  });

  it('keeps to itself what only the build needs', () => {
    expect(JSON.stringify(catalogue)).not.toMatch(/"(icon|rule|figure)":/);
  });

  it('says which must-have a package of others meets', () => {
    expect(catalogue.checks.orm?.django).toEqual({ meets: 'first-party', found: 'built-in' });
    expect(catalogue.checks.orm?.flask).toEqual({ meets: 'any kept package', found: 'third-party' });
    expect(catalogue.checks.orm?.nodejs).toEqual({ meets: null, found: 'none' });
    // The counted steps of real-time connections know no packages; the level of the capability does.
    expect(catalogue.checks.websockets?.flask?.meets).toBe('any kept package');
    // No package makes Python check types, or lengthens the support of a release.
    expect(catalogue.checks['static-typing']?.flask?.meets).toBeNull();
    expect(catalogue.checks['long-term-support']?.flask?.meets).toBeNull();
  });
});

describe('the kept versions', () => {
  const folder = path.join(projectFolder, 'src/catalogue/versions');

  it('hold the present one as it follows from the facts', () => {
    const { path: name, text } = presentFile();
    const file = path.join(projectFolder, name);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(
      kept === text,
      `${name} is not what the facts give. Give what you corrected the day you looked it up, which makes a new version, and run: npm run data:keep`,
    ).toBe(true);
  });

  it('are found by their names, the present one last', () => {
    const files = readdirSync(folder).map((file) => path.parse(file).name);
    expect(versions).toEqual(files.toSorted());
    expect(versions.at(-1)).toBe(catalogue.version);
  });

  it.each(versions)('are complete: %s', async (version) => {
    const text = readFileSync(path.join(folder, `${version}.json`), 'utf8');
    const kept: Catalogue = JSON.parse(text);
    expect(kept.version).toBe(version);
    expect(Object.keys(kept).toSorted()).toEqual(Object.keys(catalogue).toSorted());
    expect(await loadCatalogue(version)).toEqual(kept);
  });

  it('say so when a version was never there', async () => {
    const asked = loadCatalogue('2020-02-30');
    await expect(asked).rejects.toBeInstanceOf(UnknownVersionError);
    await expect(asked).rejects.toThrow(
      `There is no data of the version 2020-02-30; there is ${versions.join(', ')}.`,
    );
  });
});

describe('facts that do not fit together', () => {
  it('stop the build with a sentence each', () => {
    const broken = { ...shippedFacts, profiles: shippedFacts.profiles.slice(1), languages: [] };
    const { load } = servedFacts(broken);
    if (typeof load !== 'function') throw new Error('expected a plugin that loads modules');
    expect(() => Reflect.apply(load, undefined, ['\0virtual:ten-to-one/catalogue'])).toThrow(
      /^The facts do not fit together\.\nThe framework nodejs is written in javascript, which is no known language\.\n(.*\n)*The framework nodejs has no profile\.$/,
    );
  });
});
