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

/**
 * The widths at which a page can be scrolled sideways. All are asked for at once and answered in their order: waiting for
 * each answer would take five times as long.
 */
export async function findWideWidths(tab: Page, widths: readonly number[], height: number): Promise<number[]> {
  const session = await speakTo(tab);
  const told = await Promise.all(
    widths.map(async (width): Promise<{ width: number; isWide: boolean }> => {
      const [, { result }] = await Promise.all([
        session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false }),
        session.send('Runtime.evaluate', { expression: measureSideways, returnByValue: true }),
      ]);
      return result.value;
    }),
  );
  const shown = told.map(({ width }) => width);
  if (String(shown) !== String(widths)) throw new Error(`The page was shown at ${shown} px, and not at ${widths}`);
  return told.filter(({ isWide }) => isWide).map(({ width }) => width);
}

const measureSideways = `({
  width: innerWidth,
  isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
})`;

const sessions = new WeakMap<Page, Promise<CDPSession>>();
