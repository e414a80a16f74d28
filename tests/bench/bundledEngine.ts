import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * The scoring module in one file, as people get it. Vitest looks up every import at run time, which would count
 * half of the time again in a loop that calls a function of another file.
 */
export async function bundledEngine(): Promise<typeof import('./engine')> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'ten-to-one-engine-'));
  try {
    const entry = fileURLToPath(new URL('engine.ts', import.meta.url));
    await build({
      configFile: false,
      logLevel: 'warn',
      build: { outDir, lib: { entry, formats: ['es'], fileName: 'engine' }, copyPublicDir: false },
    });
    return await import(/* @vite-ignore */ pathToFileURL(path.join(outDir, 'engine.js')).href);
  } finally {
    await rm(outDir, { recursive: true });
  }
}
