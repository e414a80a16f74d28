import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

export interface Finding {
  /** Relative to the folder that was linted, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** Group and name, such as `style/noRestrictedImports`. */
  readonly rule: string;
  readonly message: string;
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly message: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}

/**
 * Lints a source tree as if it were the project's own: under its biome.json and package.json, in a folder of
 * its own outside the project.
 *
 * @param source A folder to copy, or the text of each file by its path.
 */
export function lintTree(source: string | ReadonlyMap<string, string>): Finding[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'ten-to-one-lint-'));
  try {
    if (typeof source === 'string') cpSync(source, folder, { recursive: true });
    else for (const [file, text] of source) write(path.join(folder, file), text);
    for (const file of ['biome.json', 'package.json']) {
      cpSync(path.join(projectFolder, file), path.join(folder, file));
    }
    return lint(folder, ['--vcs-enabled=false', 'src']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Findings of `biome lint` in a folder that holds a biome.json. */
export function lint(folder: string, options: readonly string[]): Finding[] {
  const biome = path.join(projectFolder, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', ...options],
    { cwd: folder, encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(`Biome gave no report: ${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as Report;
  return diagnostics.map(({ category, message, location }) => ({
    file: location.path.replaceAll('\\', '/'),
    line: location.start.line,
    rule: category.replace(/^lint\//, ''),
    message,
  }));
}

function write(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
