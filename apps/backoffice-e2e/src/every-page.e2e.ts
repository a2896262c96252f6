import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './good-page';
import { signInAtDesk } from './sign-in-steps';
import { submitDossier } from './submitted-dossier';

const languages = ['fr', 'nl', 'de', 'en'] as const;

/** What the browser refuses or throws from now on. */
function troubles(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', ({ message }) => seen.push(message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) seen.push(message.text());
  });
  return seen;
}

test('pages that need no sign-in are good pages, and an unknown one leads back', async ({ page }) => {
  const seen = troubles(page);
  for (const language of languages)
    for (const path of ['', '/accessibility', '/ui', '/nothing-here']) {
      await page.goto(`/${language}${path}`);
      await expectGoodPage(page);
    }
  expect(seen).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that does not exist is told in words, in the language of the address, with a way back', async ({
    page,
  }) => {
    const titles = {
      fr: 'Cette page n’existe pas, ou plus',
      nl: 'Deze pagina bestaat niet of niet meer',
      de: 'Diese Seite gibt es nicht oder nicht mehr',
      en: 'This page does not exist, or no longer',
    };
    for (const language of languages) {
      const answer = await page.goto(`/${language}/nothing-here`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[language]);
      await expect(page.locator(`main a[href="/${language}/queue/open"]`)).toBeVisible();
    }
  });
});

test('the answer of the identity provider is led to the page in the language of the browser', async ({ request }) => {
  for (const language of languages) {
    const headers = { 'accept-language': `${language}-BE,${language};q=0.9,fr;q=0.1` };
    const answer = await request.get('/sign-in/callback?kept=yes', { headers, maxRedirects: 0 });
    expect([answer.status(), answer.headers()['location']]).toEqual([307, `/${language}/sign-in/callback?kept=yes`]);
  }
});

test('every page of the desk is a good page', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const { id } = await submitDossier(browser);
  await signInAtDesk(page, 'sofie');
  const seen = troubles(page);
  await page.goto(`/fr/dossiers/${id}`);
  await page.getByRole('button', { name: /^Prendre ce dossier/ }).click();
  await expect(page.getByRole('link', { name: /^Préparer la décision/ })).toBeVisible();
  const parts = ['', '/answers', '/changes', '/documents', '/timeline', '/correction', '/decision'];
  const ofDossier = parts.map((part) => `/dossiers/${id}${part}`);
  for (const path of ['/queue/open', '/queue/mine', '/queue/decided', ...ofDossier]) {
    await page.goto(`/fr${path}`);
    await expectGoodPage(page);
  }
  for (const language of languages) {
    await page.goto(`/${language}/dossiers/${id}/decision`);
    await expectGoodPage(page);
  }
  expect(seen).toEqual([]);
});
