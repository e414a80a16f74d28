/** Folder of src to the other folders it may import from, in the order of the table. */
export type ImportTable = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the table under "Import rule" in src/README.md.
 *
 * @throws Error when there is no such table or a row names a folder that has no row of its own.
 */
export function readImportTable(markdown: string): ImportTable {
  const [, section] = markdown.split(/^## Import rule$/m);
  const rows = (section ?? '').matchAll(/^\| `([\w/]+)` +\| (.+?) +\|$/gm);
  const table = new Map<string, readonly string[]>();
  for (const [, name, cell] of rows) {
    const named = [...(cell as string).matchAll(/`(\w+)`/g)].map(([, folder]) => folder as string);
    const above = cell?.includes('all of the above') ? [...table.keys()] : [];
    table.set((name as string).replace('/x', ''), [...new Set([...above, ...named])]);
  }
  if (table.size === 0) throw new Error('No import table found.');
  for (const folder of [...table.values()].flat()) {
    if (!table.has(folder)) throw new Error(`The import table has no row for ${folder}.`);
  }
  return table;
}
