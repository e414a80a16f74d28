import { describe, expect, it } from 'vitest';
import { problemsOfSource, problemsOfText } from './checks';

describe('the checks of the data', () => {
  it.each(['official documentation / source', 'Security policy', 'docs text search', ''])(
    'reject "%s" as the title of a source',
    (title) => {
      expect(problemsOfSource({ title, url: 'https://example.org/' })).toHaveLength(1);
    },
  );

  it.each(['http://example.org/', 'example.org', ''])('reject "%s" as an address', (url) => {
    expect(problemsOfSource({ title: 'Django documentation: topics/security', url })).toHaveLength(1);
  });

  it.each(['', ' led by a space', 'PRIMARY page', 'named in the guide (line 684).', 'The ideal place ...'])(
    'reject "%s" as a text',
    (text) => {
      expect(problemsOfText(text)).not.toEqual([]);
    },
  );

  it('pass a plain sentence with a named source', () => {
    expect(problemsOfText('Version 26, LTS to 2029-04-30.')).toEqual([]);
    expect(
      problemsOfSource({
        title: 'Flask documentation: design',
        url: 'https://flask.palletsprojects.com/en/stable/design/',
      }),
    ).toEqual([]);
  });
});
