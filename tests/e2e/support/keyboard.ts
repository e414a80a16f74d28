import type { CDPSession, Page } from '@playwright/test';

export interface Focused {
  readonly role: string;
  readonly name: string;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** Role and accessible name of the element that has the focus, as the browser tells assistive technology. */
export async function focused(page: Page): Promise<Focused> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  const [node] = nodes;
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
}

interface TabOptions {
  /** Shift+Tab goes backwards. */
  readonly key?: 'Tab' | 'Shift+Tab';
  /** How many presses at most. */
  readonly limit?: number;
}

/**
 * Presses Tab until an element with this role and name has the focus.
 *
 * @throws Error that lists the stops on the way when it is not reached.
 */
export async function tabTo(
  page: Page,
  role: string,
  name: string | RegExp,
  { key = 'Tab', limit = 60 }: TabOptions = {},
): Promise<void> {
  const stops: string[] = [];
  for (let press = 0; press < limit; press++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop.role === role && (typeof name === 'string' ? stop.name === name : name.test(stop.name))) return;
    stops.push(`${stop.role} "${stop.name}"`);
  }
  throw new Error(`${key} does not reach the ${role} ${name}. It stopped at:\n${stops.join('\n')}`);
}

/** Presses a key several times. */
export async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}
