import { describe, expect, it } from 'vitest';
import { findBrowser, launchArguments } from '../../tools/browser.js';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, files: readonly string[]) => ({
  platform,
  env,
  exists: (file: string) => files.includes(file),
});

describe('the browser for the tests', () => {
  it.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/usr/bin' }, '/opt/google/chrome/chrome'],
    ['darwin', { HOME: '/Users/ada' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', { PATH: '/opt/homebrew/bin' }, '/opt/homebrew/bin/chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\Ada' }, 'C:\\Ada\\Chromium\\Application\\chrome.exe'],
  ] as const)('is found on %s with %o', (platform, env, file) => {
    expect(findBrowser(machine(platform, env, [file]))).toBe(file);
  });

  it('is left to Playwright when none is installed', () => {
    expect(findBrowser(machine('linux', { PATH: '/usr/bin' }, ['/usr/bin/firefox']))).toBeUndefined();
  });

  it('is the one that CHROME_PATH names, even beside another', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/home/ada/chrome' };
    expect(findBrowser(machine('linux', env, ['/usr/bin/chromium', '/home/ada/chrome']))).toBe(
      '/home/ada/chrome',
    );
  });

  it('is refused with a reason when CHROME_PATH names no file', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/home/ada/chrome' };
    expect(() => findBrowser(machine('linux', env, ['/usr/bin/chromium']))).toThrow(
      'CHROME_PATH is /home/ada/chrome, but there is no such file.',
    );
  });

  it('starts without its sandbox for root on Linux only', () => {
    expect(launchArguments({ platform: 'linux', root: true })).toContain('--no-sandbox');
    expect(launchArguments({ platform: 'linux', root: false })).not.toContain('--no-sandbox');
    expect(launchArguments({ platform: 'darwin', root: true })).not.toContain('--no-sandbox');
  });
});
