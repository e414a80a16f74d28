import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Text of every file below a folder that matches, by its path with forward slashes.
 *
 * @param {string} folder
 * @param {RegExp} names
 * @returns {Map<string, string>}
 */
export function filesOf(folder, names) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => names.test(file));
  return new Map(
    files.map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(folder, file), 'utf8')]),
  );
}
