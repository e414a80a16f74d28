import path from 'node:path';
import { importsOf } from './importsOf.js';
import { roomOf } from './importTable.js';

/** @typedef {import('./importTable.js').ImportTable} ImportTable */
/** @typedef {import('./importTable.js').Row} Row */
/** @typedef {import('./importsOf.js').Import} Import */

/**
 * @typedef {object} Forbidden
 * @property {string} file Relative to the project, with forward slashes.
 * @property {number} line
 * @property {string} message What is imported, and what the row of the table allows instead.
 */

/** What the table holds for: scripts and style sheets. */
export const governed = /\.(?:[cm]?[jt]sx?|css)$/;

/**
 * Imports that the table in src/README.md does not allow.
 *
 * @param {ReadonlyMap<string, string>} files Text of each file by its path below src, with forward slashes.
 * @param {ImportTable} table
 * @returns {Forbidden[]}
 */
export function forbiddenImports(files, table) {
  return [...files].flatMap(([file, text]) => {
    const own = roomOf(file, table);
    if (!own) {
      return [{ file: `src/${file}`, line: 1, message: 'lies in no room that src/README.md has a row for' }];
    }
    return importsOf(file, text).flatMap((one) => {
      const problem = problemOf(one, file, own, table);
      return problem ? [{ file: `src/${file}`, line: one.line, message: problem }] : [];
    });
  });
}

/**
 * @param {Import} found
 * @param {string} file
 * @param {{ row: Row, name: string }} own
 * @param {ImportTable} table
 * @returns {string | undefined}
 */
function problemOf({ target, kind }, file, own, table) {
  const [name = ''] = target.replace(/^!/, '').split(/[?#]/);
  // A fragment of the page itself, and data that is no file.
  if (kind === 'path' && (name === '' || name.startsWith('data:'))) return undefined;
  if (name.startsWith('*')) return `what is imported cannot be told beforehand; ${allowance(own.row)}`;
  if (!/^[./]/.test(name)) return packageProblem(packageOf(name), own.row);
  const place = name.startsWith('/')
    ? path.posix.normalize(name).slice(1)
    : path.posix.join('src', path.posix.dirname(file), name);
  if (!place.startsWith('src/')) return `${target} lies outside src; ${allowance(own.row)}`;
  const room = targetRoom(place.slice('src/'.length), table);
  if (!room) return `${target} leads to no room of src/README.md; ${allowance(own.row)}`;
  if (room === own.name) return undefined;
  const reasons = own.row.folders.filter(({ folder }) => room === folder || room.startsWith(`${folder}/`));
  if (reasons.some(({ lazily }) => !lazily || kind === 'lazy')) return undefined;
  return `${target} is in ${room}; ${allowance(own.row)}`;
}

/**
 * @param {string} place Below src, usually without the ending of the file.
 * @param {ImportTable} table
 */
function targetRoom(place, table) {
  const trimmed = place.replace(/\/$/, '');
  // The folder itself counts as something in it.
  return (roomOf(trimmed, table) ?? roomOf(`${trimmed}/index`, table))?.name;
}

/** @param {string} specifier */
function packageOf(specifier) {
  if (/^[a-z]+:/.test(specifier)) return specifier.startsWith('node:') ? 'node' : specifier;
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/**
 * @param {string} name
 * @param {Row} row
 */
function packageProblem(name, row) {
  const allowed = row.packages.some((one) => one === name || name.startsWith(`${one}/`));
  if (allowed) return undefined;
  const packages = row.packages.length === 0 ? 'no package' : `only the packages ${row.packages.join(', ')}`;
  return `${name} is a package; ${row.room} may import ${packages}`;
}

/** @param {Row} row */
function allowance({ room, folders }) {
  const named = folders.map(({ folder, lazily }) => (lazily ? `${folder} (lazily)` : folder));
  return `${room} may import ${named.length === 0 ? 'nothing' : `only ${named.join(', ')}`} and itself`;
}
