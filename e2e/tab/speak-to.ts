import type { CDPSession, Page } from '@playwright/test';

/** Speaks with the browser about a tab in the browser's own protocol, for what costs Playwright much more. */
export async function speakTo(tab: Page): Promise<CDPSession> {
  const known = sessions.get(tab) ?? tab.context().newCDPSession(tab);
  sessions.set(tab, known);
  return known;
}

/** Shows a tab as in a window of this size, until it is told another; Playwright would resize the window of the browser too. */
export async function setSize(tab: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const session = await speakTo(tab);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
