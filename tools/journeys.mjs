// Playwright settings that every journey shares: the system's Chromium, and one counter beside any that is open.
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { root } from './node.mjs';
import { url } from './ports.mjs';

const chromium = findChromium();

/** Settings of one journey app; `at` is the part of the counter at which its pages begin. */
export const journeys = (at) =>
  defineConfig({
    testDir: 'src',
    testMatch: '*.e2e.ts',
    reporter: process.env.CI ? [['list']] : 'line',
    workers: 1,
    timeout: 240_000, // a busy machine; no journey asserts a time
    expect: { timeout: 30_000 },
    retries: process.env.CI ? 1 : 0, // a browser may stumble once; the report calls it flaky, and it wants looking at
    use: {
      baseURL: url(at),
      locale: 'fr-BE',
      timezoneId: 'Europe/Brussels',
      trace: 'retain-on-failure',
      screenshot: 'only-on-failure',
      launchOptions: {
        ...(chromium && { executablePath: chromium }),
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
      },
    },
    // `npm test` opens the counter once for all apps; a single journey opens its own
    webServer: {
      command: 'node tools/start.mjs --built --fresh',
      cwd: root,
      url: `${url('portal')}/fr`,
      reuseExistingServer: true,
      timeout: 240_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
      env: { GUN_PORTS: process.env.GUN_PORTS ?? '', DATA_DIR: '.data/e2e' },
    },
  });
