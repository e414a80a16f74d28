import { describe, expect, it } from 'vitest';
import { isDay, isPartialDate, problemsOfSource, problemsOfText, repeated } from './checks';

describe('the checks of the data', () => {
  it.each(['2026', '2026-02', '2026-02-28', '2024-02-29'])('take %s for a date', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['', '26', '2026-13', '2026-02-30', '2025-02-29', '2026-2-3', '2026-11-23T00:00'])(
    'do not take "%s" for a date',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it('tell a day from a month', () => {
    expect(isDay('2026-11-23')).toBe(true);
    expect(isDay('2026-11')).toBe(false);
  });

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

  it('find every repeated id', () => {
    expect(repeated(['a', 'b', 'a', 'c', 'a'])).toEqual(['a', 'a']);
  });
});
