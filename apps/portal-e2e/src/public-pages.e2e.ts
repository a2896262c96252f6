// Every page that can be read without a sign-in: accessible, narrow, and silent about who reads it.
import { expect, test, type BrowserContext } from '@playwright/test';
import { auditPage } from './audit-page';
import { counter } from './counter';
import { PageWatch } from './page-watch';

const pages = [
  '',
  '/search?q=adresse',
  '/life-events/moving-house',
  '/procedures/change-of-address',
  '/procedures/criminal-record-extract',
  '/procedures/terrace-permit',
  '/help',
  '/help?place=namur',
  '/sign-in',
  '/check',
  '/check/K7QF2M9XPTRD8HCA4VNE3ZWB6Y',
  '/status',
  '/only-once',
  '/accessibility',
  '/privacy',
  '/ui',
  '/nothing-is-here',
];

/** Addresses outside the counter that a context asked for. */
function foreignRequests(context: BrowserContext): string[] {
  const foreign: string[] = [];
  const ours = new Set([counter.portal, counter.gateway]);
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !ours.has(origin)) foreign.push(request.url());
  });
  return foreign;
}

test.use({ viewport: { width: 320, height: 640 } });

for (const language of ['fr', 'nl', 'de', 'en'])
  test(`the public pages in ${language} at 320 px, without a cookie or a question to anybody else`, async ({
    page,
    context,
  }) => {
    const watch = new PageWatch(context);
    const foreign = foreignRequests(context);
    for (const path of pages) {
      await page.goto(`/${language}${path}`);
      await auditPage(page);
    }
    expect(await context.cookies()).toEqual([]);
    expect(foreign).toEqual([]);
    await watch.expectNothingAmiss();
  });

test('each page carries one title and its address in the other languages, before any script', async ({ request }) => {
  for (const path of pages.filter((each) => each !== '/ui')) {
    const html = await (await request.get(`/fr${path}`)).text();
    expect(html.match(/<title>[^<]+<\/title>/g), path).toHaveLength(1);
    if (path !== '/nothing-is-here') expect(html.match(/<link rel="alternate" hrefLang/g), path).toHaveLength(4);
  }
});

test('a page that one moves to has its name from the moment it is shown', async ({ page }) => {
  const names = new Set<string>();
  page.on('console', (line) => names.add(line.text()));
  await page.goto('/fr');
  await page.evaluate(() => {
    const tell = () => console.log(document.title);
    new MutationObserver(tell).observe(document, { childList: true, subtree: true });
  });
  for (const place of ['/fr/status', '/fr/accessibility', '/fr/privacy']) {
    await page.locator(`footer a[href="${place}"]`).click();
    await page.waitForURL(`**${place}`);
  }
  await expect.poll(() => names.size).toBeGreaterThan(2);
  expect([...names]).not.toContain('');
});

test('the front door offers four languages without choosing one', async ({ page }) => {
  await page.goto('/');
  for (const language of ['Français', 'Nederlands', 'Deutsch', 'English'])
    await expect(page.getByRole('link', { name: language })).toBeVisible();
  await auditPage(page);
});
