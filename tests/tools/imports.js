// Reports each import of src that the table in src/README.md does not allow; part of `npm run lint`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from './filesOf.js';
import { forbiddenImports, governed } from './forbiddenImports.js';
import { readImportTable } from './importTable.js';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const table = readImportTable(readFileSync(`${source}/README.md`, 'utf8'));
const found = forbiddenImports(filesOf(source, governed), table);
for (const { file, line, message } of found) console.error(`${file}:${line}: ${message}.`);
if (found.length > 0) {
  console.error(`\n${found.length} imports break the table under "Import rule" in src/README.md.`);
  process.exitCode = 1;
}
