import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the app as it stands into a folder of its own and serves it on a free port.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveBuiltApp() {
  const outDir = await mkdtemp(path.join(tmpdir(), 'ten-to-one-bench-'));
  const config = /** @type {const} */ ({ root, configLoader: 'runner', logLevel: 'warn', build: { outDir } });
  await build({ ...config, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 4340, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server has no address.');
  return {
    url,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
