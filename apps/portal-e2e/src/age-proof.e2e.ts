// A foreign shop asks whether somebody is 18 or over: it learns that and nothing else, and nobody learns of the shop.
import type { Page, Request } from '@playwright/test';
import { auditPage } from './audit-page';
import { counter } from './counter';
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' }); // the second visit needs the proof of the first

const opensShop = (page: Page, language: string) => page.goto(`${counter.shop}/?lang=${language}`);
const age = (page: Page) => page.getByRole('region', { name: '18' });

/** Everything that a browser sent to these places, as they could have written it down. */
function overhears(page: Page, ...places: readonly string[]) {
  const heard: Request[] = [];
  page.on('request', (request) => {
    if (places.some((place) => request.url().startsWith(place))) heard.push(request);
  });
  const spoken = async () => {
    const all = await Promise.all(
      heard.map(async (request) => [request.url(), request.postData(), JSON.stringify(await request.allHeaders())]),
    );
    return all.flat().join('\n');
  };
  return { heard, spoken };
}

test('Greta proves it through a verifier: the shop learns one thing, and nobody else learns of the shop', async ({
  greta,
}) => {
  const { page } = greta;
  const others = overhears(page, counter.portal, counter.gateway, counter.ageVerifier);
  await opensShop(page, 'de');
  await auditPage(page);
  await greta.follows('Über einen Prüfer nachweisen');
  await greta.sees('Maison Houblon fragt: Sind Sie 18 Jahre oder älter?');
  await auditPage(page);
  await page.getByLabel('Neun weitere Nachweise auf diesem Gerät behalten').check();
  await greta.press('Maison Houblon mit Ja antworten');
  await greta.signsIn();
  await greta.press('Danach fragen und weiter');
  await expect(age(page)).toContainText('18 Jahre oder älter: ja');
  await auditPage(page);

  const shop = new URL(counter.shop);
  expect(await others.spoken()).not.toContain(shop.host);
  expect(await others.spoken()).not.toContain(encodeURIComponent(shop.host));

  await greta.press('Diesen Nachweis vergessen');
  await expect(age(page)).toContainText('noch nicht nachgewiesen');
  const services = overhears(page, counter.gateway, counter.ageVerifier);
  await greta.follows('Über einen Prüfer nachweisen');
  await greta.sees('9 Nachweise liegen auf diesem Gerät bereit');
  await greta.press('Maison Houblon mit Ja antworten');
  await expect(age(page)).toContainText('18 Jahre oder älter: ja');
  expect(services.heard.map((request) => request.url())).toEqual([]);
});

test('she proves it with her wallet directly, and finds when in her list, but not where', async ({ greta }) => {
  const { page } = greta;
  await opensShop(page, 'de');
  await greta.follows('Mit meiner Brieftasche nachweisen');
  await greta.sees('Eine Kopie Ihres Altersnachweises, die nie wieder gezeigt wird.');
  await auditPage(page);
  await greta.press('Maison Houblon mit Ja antworten');
  await greta.signsIn();
  await expect(age(page)).toContainText('18 Jahre oder älter: ja');

  await greta.opens('/accesses');
  await greta.sees(/nachweisen, dass Sie 18 Jahre oder älter sind/);
  await expect(page.getByText('Houblon')).toHaveCount(0);
});

test('Lou is a child: he is told so plainly, and the shop only that no proof came', async ({ lou }) => {
  const { page } = lou;
  await opensShop(page, 'fr');
  await lou.follows('Prouver par un vérificateur');
  await lou.press('Répondre oui à Maison Houblon');
  await lou.signsIn('eid');
  await lou.press('La demander et continuer');
  await lou.sees('Nous ne pouvons pas prouver que vous avez 18 ans ou plus');
  await auditPage(page);
  await lou.press('Retourner chez Maison Houblon sans preuve');
  await expect(page.getByRole('status')).toHaveText(
    'Aucune preuve n’est arrivée. Vous pouvez réessayer quand vous voulez.',
  );
  await expect(age(page)).toContainText('pas encore prouvé');
});

test('who refuses leaves the shop with the same answer, and signs in nowhere', async ({ page }) => {
  await opensShop(page, 'nl');
  await page.getByRole('link', { name: 'Bewijzen via een controleur' }).click();
  await page.getByRole('button', { name: 'Weigeren' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'Er is geen bewijs aangekomen. U kunt opnieuw proberen wanneer u wilt.',
  );
});

test('the question stays when it is read in another language, and when the page is loaded again', async ({ page }) => {
  await opensShop(page, 'nl');
  await page.getByRole('link', { name: 'Bewijzen via een controleur' }).click();
  await page.locator('a[hreflang="en"]').first().click();
  await expect(page.getByRole('heading', { name: 'Maison Houblon asks: are you 18 or over?' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Refuse' }).click();
  await expect(age(page)).toContainText('18');
  await page.goto('/en/wallet/age-proof');
  await expect(page.getByText('No question of a site arrived here')).toBeVisible();
});

test('a link without a question says so', async ({ page }) => {
  await page.goto('/en/wallet/age-proof');
  await expect(page.getByText('No question of a site arrived here, or only a part of it.')).toBeVisible();
});
