// Writes the catalogue of the present version into src/catalogue/versions: npm run data:keep
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./keptFile') }} */
const { module } = await runnerImport('/src/build/keptFile.ts');
const { path, text } = module.presentFile();
writeFileSync(path, text);
console.log(`${path} holds what the facts give.`);
