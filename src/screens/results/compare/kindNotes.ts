import { type FrameworkKind, frameworkKinds } from '../../../catalogue/catalogue';
import { nameList, sentenceList } from '../../../lib/list';
import type { Alternative } from '../../../model/alternatives';

const several: Readonly<Record<FrameworkKind, string>> = {
  runtime: 'runtimes',
  'micro-framework': 'micro-frameworks',
  'full-stack framework': 'full-stack frameworks',
};

/**
 * What follows when frameworks of different kinds are compared, one sentence each; empty when all are of one kind.
 */
export function kindNotes(alternatives: readonly Alternative[]): readonly string[] {
  const groups = frameworkKinds
    .map((kind) => ({ kind, members: alternatives.filter((alternative) => alternative.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  if (groups.length < 2) return [];

  const kinds = groups.map(({ kind, members }) =>
    members.length === 1 ? `${nameList(members)} is a ${kind}` : `${nameList(members)} are ${several[kind]}`,
  );
  const notes = [`Not like for like: ${sentenceList(kinds)}.`];
  const members = (wanted: FrameworkKind) => groups.find(({ kind }) => kind === wanted)?.members ?? [];

  const runtimes = members('runtime');
  if (runtimes.length > 0) {
    notes.push(
      `${nameList(runtimes)} alone brings hardly any protections and tools: a framework or packages on top of it bring them, and these are not in its ratings.`,
    );
  }
  const micro = members('micro-framework');
  if (micro.length > 0) {
    notes.push(
      `${nameList(micro)} ${micro.length === 1 ? 'leaves' : 'leave'} much to packages of your choice, and what third parties provide counts little in a rating.`,
    );
  }
  for (const { id, name } of runtimes) {
    const onTop = micro.filter(({ runsOn }) => runsOn === id);
    if (onTop.length > 0) {
      notes.push(
        `${nameList(onTop)} ${onTop.length === 1 ? 'runs' : 'run'} on ${name}: to choose ${onTop.length === 1 ? 'it' : 'either'} is to choose ${name} as well.`,
      );
    }
  }
  return notes;
}
