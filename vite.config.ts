import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyPlugin } from './src/build/contentSecurityPolicy.ts';

import { description } from './src/build/description.ts';
import { logoSprite } from './src/build/logoSprite.ts';
import { publishedData } from './src/build/publishedData.ts';
import { servedFacts } from './src/build/servedFacts.ts';
import { launchOptions } from './tests/tools/browser.js';

export default defineConfig({
  // Relative addresses, so that the built page works in any folder of any static host.
  base: './',
  // The test projects below extend this list.
  plugins: [
    react(),
    servedFacts(),
    publishedData(),
    description(),
    logoSprite(),
    contentSecurityPolicyPlugin(),
  ],
  build: {
    target: 'baseline-widely-available',
    // The policy forbids data: addresses, which inlined files become.
    assetsInlineLimit: 0,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One file packs better than many small ones: what the page needs at once, and what later screens share.
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'shared', test: /\/src\/(?:lib|ui|parts)\//, minShareCount: 3 },
          ],
        },
      },
    },
  },
  test: {
    // Long enough for a busy machine with two cores; only a failure ever waits that long.
    expect: { poll: { timeout: 10_000 } },
    // Nothing under test keeps anything in a module, so one set of modules serves all files.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A result that is kept nowhere is a failure, not a new file; ask for one with `--update`.
    update: 'none',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          benchmark: { include: [] },
          setupFiles: ['tests/component/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
