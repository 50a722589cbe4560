import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { addressOf } from './sites.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  // A page tried at every width takes its time on a busy machine.
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list'], ['./report-counts.ts']],
  use: {
    baseURL: addressOf('archive'),
    launchOptions: executablePath ? { executablePath } : {},
  },
  webServer: { command: `"${process.execPath}" serve.ts`, url: addressOf('archive') },
});
