import type { FrameworkFacts, ProfileFacts } from '../catalogue/facts';
import type { Id } from '../lib/id';
import type { EvidenceRecord } from '../scoring/rating/evidence';

/** What each file of a framework's folder exports, by the path of the file. */
export interface FrameworkFiles {
  readonly framework: Readonly<Record<string, FrameworkFacts | undefined>>;
  readonly profile: Readonly<Record<string, ProfileFacts | undefined>>;
  readonly evidence: Readonly<Record<string, readonly EvidenceRecord[] | undefined>>;
}

const folder = 'src/catalogue/frameworks';
const folderOf = (path: string) => path.split('/').at(-2) ?? path;

/** The contents of one kind of file by the name of its folder. */
function byFolder<Content>(
  files: Readonly<Record<string, Content | undefined>>,
): ReadonlyMap<string, Content | undefined> {
  return new Map(Object.entries(files).map(([path, content]) => [folderOf(path), content]));
}

/**
 * Puts the files of the folders into the order of the ids.
 *
 * @throws Error with a sentence for each id without a folder, folder without an id, missing file and missing export.
 */
export function fromFolders(ids: readonly Id[], files: FrameworkFiles) {
  const frameworks = byFolder(files.framework);
  const profiles = byFolder(files.profile);
  const evidence = byFolder(files.evidence);
  const kinds = { framework: frameworks, profile: profiles, evidence };
  const folders = new Set([...frameworks.keys(), ...profiles.keys(), ...evidence.keys()]);
  const problems: string[] = [];

  for (const id of folders) {
    if (!ids.includes(id)) {
      problems.push(`${folder}/${id} is not named in src/catalogue/facts/frameworkIds.ts: add its id there.`);
    }
  }
  for (const id of ids) {
    if (!folders.has(id)) {
      problems.push(`${id} is in src/catalogue/facts/frameworkIds.ts but has no folder ${folder}/${id}.`);
      continue;
    }
    for (const [kind, contents] of Object.entries(kinds)) {
      if (!contents.has(id)) problems.push(`${folder}/${id} has no ${kind}.ts.`);
      else if (contents.get(id) === undefined) {
        problems.push(`${folder}/${id}/${kind}.ts has no export called ${kind}.`);
      }
    }
  }
  for (const [id, content] of frameworks) {
    if (content !== undefined && content.id !== id) {
      problems.push(`${folder}/${id}/framework.ts has the id ${content.id}: folder and id are the same.`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    frameworks: ids.flatMap((id) => frameworks.get(id) ?? []),
    profiles: ids.flatMap((id) => profiles.get(id) ?? []),
    evidence: ids.flatMap((id) => evidence.get(id) ?? []),
  };
}
