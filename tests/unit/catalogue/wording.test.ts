import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/build/problems/records';
import { shippedFacts } from '../../../src/build/shippedFacts';
import * as article from '../../../src/catalogue/article';
import { expectNoProblems, problemsOfText } from './checks';

const { evidence, profiles, ...others } = shippedFacts;
const { criteria, requirements, projectTypes, situations } = others;

/** Every text within a value, with the way to it. Ids and addresses are texts too and pass the same checks. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}, ${key}`));
}

const problemsIn = (texts: readonly [path: string, text: string][]) =>
  texts.flatMap(([path, text]) => problemsOfText(text).map((problem) => `${path}: "${text}" ${problem}`));

describe('what a person reads', () => {
  it('has no leftover jottings in the evidence', () => {
    const texts = evidence.flatMap((record) => textsIn(record, nameOf(record)));
    expect(texts.length).toBeGreaterThan(evidence.length);
    expectNoProblems(problemsIn(texts));
  });

  it('has no leftover jottings in the profiles', () => {
    expectNoProblems(problemsIn(profiles.flatMap((profile) => textsIn(profile, profile.framework))));
  });

  it.each(Object.entries({ article, ...others }))('has no leftover jottings in %s', (name, data) => {
    expectNoProblems(problemsIn(textsIn(data, name)));
  });

  it('has no note or variant that says only "none"', () => {
    expectNoProblems(
      evidence
        .filter(({ note, variant }) => [note, variant].some((text) => /^none\.?$/i.test(text ?? '')))
        .map((record) => `${nameOf(record)} says only "none": say what was looked for, and where`),
    );
  });

  it('has notes that are whole sentences', () => {
    // A command may stand for itself: "mix phx.new --no-ecto".
    const isCommand = (note: string) => /^\S+ .*\s--\S+$/.test(note);
    expectNoProblems(
      evidence
        .filter(({ note }) => note !== undefined && !/[.!?]$/.test(note) && !isCommand(note))
        .map((record) => `${nameOf(record)} has the note "${record.note}": end it with a full stop`),
    );
  });

  it('has one line where one line is asked for', () => {
    const lines = [
      ...criteria.map(({ id, name, meaning }) => [id, name, meaning] as const),
      ...requirements.map(({ id, name, meaning }) => [id, name, meaning] as const),
      ...projectTypes.map(({ id, name, why }) => [id, name, why] as const),
      ...situations.map(({ id, name, summary }) => [id, name, summary] as const),
    ];
    expectNoProblems(
      lines
        .filter(([, name, line]) => name.length > 40 || line.length > 200 || !line.endsWith('.'))
        .map(
          ([id, name, line]) =>
            `${id}: keep "${name}" under 40 and "${line}" under 200 characters, with a full stop`,
        ),
    );
  });
});
