// Makes sure that what the scripts of package.json need is there: a new enough Node, the packages and, with
// --browser, a browser for the tests. The scripts call it by name because npm skips "pre" scripts where
// ignore-scripts is set. Node built-ins only: this runs before any package is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, launchArguments } from './browser.js';
import { missingNativePackages, nodeProblem, whyInstall } from './packages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  preparePackages();
  if (process.argv.includes('--browser')) await prepareBrowser();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}

function preparePackages() {
  const manifest = readJson('package.json');
  const outdated = nodeProblem(process.version, manifest.engines.node);
  if (outdated) throw new Error(outdated);

  const lock = readJson('package-lock.json');
  const reason = whyInstall(manifest, lock, readJson('node_modules/.package-lock.json'));
  if (reason) {
    console.log(`Installing packages with npm install: ${reason}.`);
    // Without a change in package.json the lock file stays as it is: npm 10 and 11 write it differently.
    const inStep = !whyInstall(manifest, lock, lock);
    if (!npmInstall(inStep ? ['--no-save'] : [])) {
      throw new Error('npm install failed, see above. Mend that and run the command again.');
    }
  }

  const held = readJson('node_modules/.package-lock.json');
  const missing = missingNativePackages(held, {
    platform: process.platform,
    arch: process.arch,
    musl: process.platform === 'linux' && !glibc(),
  });
  if (missing.length === 0) return;
  console.log(`Installing what npm left out for this system: ${missing.join(' ')}.`);
  if (!npmInstall(['--no-save', ...missing])) {
    console.error(`Could not install ${missing.join(' ')}, see above. What needs it will say so.`);
  }
}

async function prepareBrowser() {
  if (findBrowser() || (await ownBrowserStarts())) return;
  const system = linuxSystem();
  const isRoot = process.getuid?.() === 0;

  // Debian's package brings the libraries that a downloaded browser lacks on a bare machine.
  if (system === 'debian' && isRoot) {
    console.log('Installing a browser for the tests with apt-get install chromium.');
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium']);
    if (findBrowser()) return;
  }

  console.log('Installing a browser for the tests with npx playwright install chromium.');
  const libraries = isRoot && (system === 'debian' || system === 'ubuntu') ? ['--with-deps'] : [];
  run(process.execPath, [
    path.join('node_modules', 'playwright', 'cli.js'),
    'install',
    ...libraries,
    'chromium',
  ]);
  if (await ownBrowserStarts()) return;

  throw new Error(
    'The tests need Chrome or Chromium, and none was found or could be installed. ' +
      'Install one, or set CHROME_PATH to the program, and run npm test again.',
  );
}

/** Whether Playwright's own download is there and finds the libraries it needs. */
async function ownBrowserStarts() {
  const { chromium } = await import('playwright');
  try {
    const browser = await chromium.launch({ args: launchArguments() });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} more */
function npmInstall(more) {
  const options = ['install', '--include=dev', '--include=optional', '--ignore-scripts', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // The npm that runs this script, else the one on the path, which on Windows only a shell can start.
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...options, ...more]);
  return run('npm', [...options, ...more], process.platform === 'win32');
}

/**
 * @param {string} command
 * @param {string[]} options
 * @param {boolean} [shell]
 */
function run(command, options, shell = false) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, options, {
    cwd: root,
    env,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

/** @param {string} file */
function readJson(file) {
  let text;
  try {
    text = readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text);
}

function linuxSystem() {
  try {
    return /^ID=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

function glibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime !== undefined;
}
