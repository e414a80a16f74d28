import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../tools/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Away from the ports of `npm start` and `npm run dev`, so that one of those may stay open; PORT for a second run.
const port = Number(process.env.PORT ?? 4317);
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  reporter: 'list',
  forbidOnly: true,
  fullyParallel: true,
  // Each brings several browser processes; more than two on two cores only make each other late.
  workers: 2,
  retries: 0,
  // Long enough for a busy machine; only a failure ever waits that long.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    launchOptions: launchOptions(),
    // A trace doubles the time of a test; ask for one with `--trace retain-on-failure`.
    trace: 'off',
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --configLoader runner --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
  },
});
