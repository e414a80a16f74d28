import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../tools/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Away from the ports of `npm start` and `npm run dev`, so that one of those may stay open.
const port = 4317;
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
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    launchOptions: launchOptions(),
    trace: 'retain-on-failure',
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
