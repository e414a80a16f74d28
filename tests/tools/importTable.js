/**
 * @typedef {object} Allowed
 * @property {string} folder As in `src`, such as `parts` or `screens/results`; includes the folders below it.
 * @property {boolean} lazily Whether only `import()` may lead there.
 */

/**
 * What one row of the import table allows the files of a room.
 *
 * @typedef {object} Row
 * @property {string} room As the table names it: a folder of src with `x` for any name, or a file in src.
 * @property {readonly Allowed[]} folders
 * @property {readonly string[]} packages
 */

/**
 * The rows by room, in the order of the table.
 *
 * @typedef {ReadonlyMap<string, Row>} ImportTable
 */

/**
 * Reads the table under "Import rule" in src/README.md.
 *
 * @param {string} markdown
 * @returns {ImportTable}
 * @throws {Error} When there is no such table, a room has two rows, or a cell says something else than what the
 *   text above the table explains.
 */
export function readImportTable(markdown) {
  const [, section = ''] = markdown.split(/^## Import rule$/m);
  const rows = [...section.matchAll(/^\| `([^`|]+)` *\|([^|\n]*)\|([^|\n]*)\|$/gm)].map(
    ([, room = '', folders = '', packages = '']) => ({ room, folders, packages }),
  );
  if (rows.length === 0) throw new Error('No import table found.');
  const rooms = rows.map(({ room }) => room);
  /** @type {Map<string, Row>} */
  const table = new Map();
  for (const { room, folders, packages } of rows) {
    if (table.has(room)) throw new Error(`The import table has two rows for ${room}.`);
    table.set(room, {
      room,
      folders: readFolders(room, folders, rooms),
      packages: readNames(room, packages),
    });
  }
  return table;
}

/**
 * @param {string} room
 * @param {string} cell
 * @param {readonly string[]} rooms
 * @returns {Allowed[]}
 */
function readFolders(room, cell, rooms) {
  if (cell.trim() === 'nothing') return [];
  const place = (/** @type {string} */ name) => {
    const found = rooms.findIndex((one) => one === name || one.startsWith(`${name}/`));
    if (found < 0) throw new Error(`The row of ${room} names ${name}, which has no row of its own.`);
    return found;
  };
  return cell
    .trim()
    .split(/, /)
    .flatMap((entry) => {
      const [, first, last, lazily] = /^`([^`]+)`(?: to `([^`]+)`)?( \(lazily\))?$/.exec(entry) ?? [];
      if (first === undefined) throw new Error(`The row of ${room} cannot be read: ${entry}`);
      const named = last === undefined ? [first] : rooms.slice(place(first), place(last) + 1);
      for (const one of named) place(one);
      return named.map((folder) => ({ folder, lazily: lazily !== undefined }));
    });
}

/**
 * @param {string} room
 * @param {string} cell
 * @returns {string[]}
 */
function readNames(room, cell) {
  if (cell.trim() === '') return [];
  return cell
    .trim()
    .split(/, /)
    .map((entry) => {
      const [, name] = /^`([^`]+)`$/.exec(entry) ?? [];
      if (name === undefined) throw new Error(`The row of ${room} cannot be read: ${entry}`);
      return name;
    });
}

/**
 * The room that a file lives in.
 *
 * @param {string} file Relative to src, with forward slashes.
 * @param {ImportTable} table
 * @returns {{ row: Row, name: string } | undefined} The most exact row for it, and the room's own name, with
 *   `x` filled in; undefined where no row speaks of it.
 */
export function roomOf(file, table) {
  const segments = file.split('/');
  /** @type {{ row: Row, name: string } | undefined} */
  let best;
  for (const row of table.values()) {
    const pattern = row.room.split('/');
    // A folder needs something in it; a row of src itself names a file without its ending.
    const whole = pattern.length === segments.length && pattern.length === 1;
    if (pattern.length >= segments.length && !whole) continue;
    const fits = pattern.every((part, index) =>
      whole ? stem(part) === stem(segments[index] ?? '') : part === 'x' || part === segments[index],
    );
    if (!fits) continue;
    if (best && exactness(best.row.room) >= exactness(row.room)) continue;
    best = { row, name: whole ? row.room : segments.slice(0, pattern.length).join('/') };
  }
  return best;
}

/** @param {string} name */
function stem(name) {
  return name.replace(/\.[jt]sx?$/, '');
}

/** @param {string} room */
function exactness(room) {
  const parts = room.split('/');
  return 2 * parts.length - parts.filter((part) => part === 'x').length;
}
