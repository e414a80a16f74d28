import type { BrowserContext, Page } from '@playwright/test';
import { decisionKey } from './answers';

/** What a page has heard of and written itself since it was opened. */
export interface Traffic {
  readonly events: number;
  readonly writes: number;
}

/** Opens further pages of the same browser that count what they write, and what they hear of. */
export async function openTabs(
  context: BrowserContext,
  hash: string,
  count: number,
): Promise<readonly [Page, ...Page[]]> {
  await context.addInitScript((key) => {
    const { setItem } = Storage.prototype;
    const traffic = { events: 0, writes: 0 };
    Object.assign(window, { traffic });
    Storage.prototype.setItem = function (name, value) {
      if (name === key) traffic.writes++;
      setItem.call(this, name, value);
    };
    window.addEventListener('storage', (event) => {
      if (event.key === key) traffic.events++;
    });
  }, decisionKey);
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`/${hash}`);
    return page;
  };
  const first = await open();
  const others: Page[] = [];
  while (others.length < count - 1) others.push(await open());
  return [first, ...others];
}

export async function traffic(page: Page): Promise<Traffic> {
  return page.evaluate(() => (window as unknown as { traffic: Traffic }).traffic);
}

/** Makes everything that a page computes take so many times as long. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/**
 * Holds a key on the element with the focus, as the keyboard repeats it: so many presses, 33 ms apart.
 */
export async function hold(page: Page, key: string, times: number): Promise<void> {
  for (let press = 0; press < times; press++) {
    const next = page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 33)));
    await page.keyboard.down(key);
    await next;
  }
  await page.keyboard.up(key);
}

/** The importances that stand in the storage, by criterion. */
export async function storedImportances(page: Page): Promise<Readonly<Record<string, number>>> {
  const text = await page.evaluate((key) => localStorage.getItem(key), decisionKey);
  return JSON.parse(text ?? '{}').decision?.priorities?.rated ?? {};
}
