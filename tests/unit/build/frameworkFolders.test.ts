import { describe, expect, it } from 'vitest';
import { type FrameworkFiles, fromFolders } from '../../../src/build/frameworkFolders';
import { shippedFacts } from '../../../src/build/shippedFacts';

const path = (id: string, kind: string) => `../catalogue/frameworks/${id}/${kind}.ts`;

/** The files of the shipped frameworks with these ids. */
function filesOf(...ids: readonly string[]): FrameworkFiles {
  const { frameworks, profiles, evidence } = shippedFacts;
  const recordOf = <Content>(kind: string, content: (id: string) => Content) =>
    Object.fromEntries(ids.map((id) => [path(id, kind), content(id)]));
  return {
    framework: recordOf('framework', (id) => frameworks.find((one) => one.id === id)),
    profile: recordOf('profile', (id) => profiles.find(({ framework }) => framework === id)),
    evidence: recordOf('evidence', (id) => evidence.filter(({ framework }) => framework === id)),
  };
}

describe('the folders of the frameworks', () => {
  it('are put into the order of the ids', () => {
    const { frameworks, profiles } = fromFolders(['koa', 'django'], filesOf('django', 'koa'));
    expect(frameworks.map(({ id }) => id)).toEqual(['koa', 'django']);
    expect(profiles.map(({ framework }) => framework)).toEqual(['koa', 'django']);
  });

  it.each<[string, readonly string[], FrameworkFiles, string]>([
    [
      'an id without a folder',
      ['django', 'fastapi'],
      filesOf('django'),
      'fastapi is in src/catalogue/facts/frameworkIds.ts but has no folder src/catalogue/frameworks/fastapi.',
    ],
    [
      'a folder without an id',
      ['django'],
      filesOf('django', 'koa'),
      'src/catalogue/frameworks/koa is not named in src/catalogue/facts/frameworkIds.ts: add its id there.',
    ],
    [
      'a missing file',
      ['django'],
      { ...filesOf('django'), evidence: {} },
      'src/catalogue/frameworks/django has no evidence.ts.',
    ],
    [
      'a missing export',
      ['django'],
      { ...filesOf('django'), profile: { [path('django', 'profile')]: undefined } },
      'src/catalogue/frameworks/django/profile.ts has no export called profile.',
    ],
    [
      'a folder with the id of another',
      ['django'],
      { ...filesOf('django'), framework: { [path('django', 'framework')]: shippedFacts.frameworks[0] } },
      'src/catalogue/frameworks/django/framework.ts has the id nodejs: folder and id are the same.',
    ],
  ])('stop the build for %s, with one sentence', (_, ids, files, sentence) => {
    expect(() => fromFolders(ids, files)).toThrow(new Error(sentence));
  });
});
