// Node built-ins only: this runs before any package is installed.
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} [platform]
 * @property {Readonly<Record<string, string | undefined>>} [env]
 * @property {(file: string) => boolean} [exists]
 */

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/**
 * The places where installers put Chrome and Chromium, the likeliest first.
 *
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return ['Google\\Chrome', 'Chromium'].flatMap((product) =>
      roots.flatMap((root) => (root ? [path.win32.join(root, product, 'Application', 'chrome.exe')] : [])),
    );
  }
  const onPath = (env.PATH ?? '')
    .split(':')
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => path.posix.join(folder, command)));
  if (platform !== 'darwin') return [...onPath, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
  const applications = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return [
    ...['Google Chrome', 'Chromium'].flatMap((name) =>
      applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
    ...onPath,
  ];
}

/**
 * The installed browser that the tests drive.
 *
 * @param {Machine} [machine] Defaults to this one.
 * @returns {string | undefined} Its path; undefined leaves Playwright to its own download.
 * @throws {Error} When CHROME_PATH names a file that does not exist.
 */
export function findBrowser({ platform = process.platform, env = process.env, exists = existsSync } = {}) {
  const chosen = env.CHROME_PATH;
  if (!chosen) return usualPlaces(platform, env).find(exists);
  if (exists(chosen)) return chosen;
  throw new Error(`CHROME_PATH is ${chosen}, but there is no such file. Correct it or unset it.`);
}

/**
 * @param {{ platform?: NodeJS.Platform, root?: boolean }} [machine] Defaults to this one.
 * @returns {string[]}
 */
export function launchArguments({ platform = process.platform, root = process.getuid?.() === 0 } = {}) {
  return [
    // Chromium's sandbox refuses to start for root, which is what most containers run as.
    ...(platform === 'linux' && root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    // A test must see the requests of the page only, not those of the browser itself.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}

/**
 * What Playwright needs to start the browser, in Vitest as in the end-to-end tests.
 *
 * @returns {{ args: string[], executablePath?: string }}
 * @throws {Error} When CHROME_PATH names a file that does not exist.
 */
export function launchOptions() {
  const executablePath = findBrowser();
  return { args: launchArguments(), ...(executablePath ? { executablePath } : {}) };
}
