import { expect } from 'vitest';
import type { Origin } from '../../../src/catalogue/catalogue';
import type { Source } from '../../../src/scoring/rating/evidence';

/** A test fails with all the sentences at once, so that one run says everything there is to mend. */
export function expectNoProblems(problems: Iterable<string>): void {
  expect([...problems]).toEqual([]);
}

const saysNothing = new Set(
  'a and code commit contents doc docs documentation file github guide guides home index link manual official page pages policy reference repository search security site source sources start starter statement text the web website'.split(
    ' ',
  ),
);

/** Says what is wrong with a source, as ends of a sentence; empty when a person can see where it leads. */
export function problemsOfSource({ title, url }: Source): string[] {
  const problems: string[] = [];
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    problems.push(`has the address "${url}": give a complete https address`);
  }
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (words.every((word) => saysNothing.has(word))) {
    problems.push(`has the source title "${title}": say which page of whom it is`);
  }
  return problems;
}

export function problemsOfOrigin(origin: Origin): string[] {
  return origin.from === 'article' ? [] : problemsOfSource(origin.source);
}

/** Notes to oneself that mean nothing to the person who reads the page. */
const jottings: readonly RegExp[] = [
  /\b(PRIMARY|WEAK|STALE|ALL|SOME|NOT|ONLY|RAW)\b/,
  /\b(TODO|FIXME|XXX|TBD|WIP)\b/i,
  /\bcheck (the )?current\b/i,
  /\bnot seen\b/i,
  /\blines? \d+ (at|of the file)\b|\(line \d+\)/i,
  /\bsee separate\b/i,
  /\bgit grep\b|^git shortlog/i,
  /\bURL only\b|\(searched\)/i,
  /\bwe have\b|\breviewer\b/i,
  /^absence\b/i,
  /^none (found|in (the )?docs.*)\.?$/i,
  /\bscore fewer\b/i,
  /\.\.\.$|…$/,
  /\b(undefined|null|NaN)\b|\[object/,
];

/** What is wrong with a text that a person reads, as ends of a sentence. */
export function problemsOfText(text: string): string[] {
  const problems: string[] = [];
  if (text.trim() === '') problems.push('is empty: leave the field out or fill it');
  if (text !== text.trim() || /\s{2,}/.test(text)) problems.push('has stray white space: remove it');
  for (const jotting of jottings) {
    const found = jotting.exec(text)?.[0];
    if (found !== undefined) problems.push(`holds the jotting "${found}": put it into a clear phrase`);
  }
  return problems;
}
