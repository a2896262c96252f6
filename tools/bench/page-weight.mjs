// (h) A public page in a browser on a slow phone, against the same content and styles as one file without scripts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { ports, url } from '../ports.mjs';
import { beside } from './beside.mjs';
import { spread } from './rounds.mjs';

const path = '/fr/procedures/change-of-address';
/** 1.6 Mbit/s, 150 ms there and back, a processor four times slower. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const bytes = { total: 0, script: 0 };
  const kinds = new Map();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.total += encodedDataLength;
    if (kinds.get(requestId) === 'Script') bytes.script += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () =>
      new Promise((done) => {
        let shift = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        new PerformanceObserver((list) => {
          const largest = list.getEntries().at(-1);
          setTimeout(() => done({ largest: largest.startTime, shift }), 100);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return { ...seen, ...bytes };
}

/** What the portal sends, without its scripts, at an address where styles and fonts are the portal's own. */
const withoutScripts = (html) =>
  html.replace(/<script[^]*?<\/script>/g, '').replace(/<link[^>]*rel="preload"[^>]*as="script"[^>]*>/g, '');

export async function pageWeight({ directory, visits, log }) {
  const executablePath = findChromium();
  if (!executablePath) return { title: 'A public page in a browser', skipped: 'Chromium is not installed' };
  const file = join(directory, 'page-without-scripts.html');
  writeFileSync(file, withoutScripts(await fetch(url('portal') + path).then((answer) => answer.text())));
  const port = ports.portal + 55;
  await beside(['tools/bench/static-site.mjs', port, file, url('portal')], { address: `http://127.0.0.1:${port}/` });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const places = { portal: url('portal') + path, 'one file': `http://127.0.0.1:${port}/` };
  const seen = { portal: [], 'one file': [] };
  try {
    for (let round = 0; round < visits; round += 1)
      for (const [name, address] of Object.entries(places)) {
        const one = await open(browser, address);
        seen[name].push(one);
        log(`  ${name}: ${(one.total / 1000).toFixed(1)} kB, largest paint after ${one.largest.toFixed(0)} ms`);
      }
  } finally {
    await browser.close();
  }
  const figures = Object.entries(seen).map(([name, all]) => ({
    name,
    kilobytes: spread(all.map(({ total }) => total / 1000)),
    script: spread(all.map(({ script }) => script / 1000)),
    shift: Math.max(...all.map(({ shift }) => shift)),
    ratio: spread(all.map(({ largest }, at) => largest / seen['one file'][at].largest)),
  }));
  return { title: 'A public page in a browser on a slow phone', browser: figures };
}
