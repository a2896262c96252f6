// Before anybody signs in, and without a script: everything to know about a procedure, in four languages.
import { expect, test } from '@playwright/test';
import { expectPdfBytes } from './expect-pdf';

test.use({ javaScriptEnabled: false });

const name = {
  fr: 'Déclarer un changement d’adresse',
  nl: 'Een adreswijziging aangeven',
  de: 'Einen Adresswechsel erklären',
  en: 'Declare a change of address',
} as const;

const label = {
  fr: 'Décrivez ce que vous devez faire',
  nl: 'Beschrijf wat u moet doen',
  de: 'Beschreiben Sie, was Sie erledigen möchten',
  en: 'Describe what you need to do',
} as const;

for (const [language, typed, how] of [
  ['fr', 'je demenage', 'without accents'],
  ['fr', 'changemnt d adrese', 'with typing errors'],
  ['nl', 'verhuisen', 'with a typing error'],
  ['nl', 'domicilie wijzigen', 'by a synonym'],
  ['de', 'adresse andern', 'without an umlaut'],
  ['de', 'ummelden', 'by a synonym'],
  ['en', 'relocate', 'by a synonym'],
  ['en', 'chnage adress', 'with typing errors'],
] as const)
  test(`“${typed}” finds the change of address in ${language}, ${how}`, async ({ page }) => {
    await page.goto(`/${language}`);
    await page.getByRole('searchbox', { name: label[language] }).fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: name[language] }).first()).toBeVisible();
    await page.getByRole('link', { name: name[language] }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: name[language] })).toBeVisible();
  });

test('the page of a procedure answers every question before the sign-in, without a script', async ({ page }) => {
  await page.goto('/fr/life-events/moving-house');
  await page.getByRole('link', { name: name.fr }).first().click();
  const main = page.getByRole('main');
  for (const asked of ['Pour qui', 'Prix', 'Temps', 'Délai', 'Il vous faut', 'Vous recevez'])
    await expect(main.getByText(asked, { exact: true }).first()).toBeVisible();
  await expect(main).toContainText('8 jours ouvrables après l’emménagement');
  await expect(main).toContainText('Ce que nous savons déjà et ne vous demanderons pas');
  await expect(main).toContainText('Registre national');
  await expect(main.getByRole('link', { name: /Loi du 19 juillet 1991/ })).toBeVisible();
  await expect(main).toContainText('La commune de votre dossier');
  for (const way of ['Par téléphone', 'Au guichet', 'Par la poste']) await expect(main).toContainText(way);
  await expect(main.getByRole('link', { name: 'Commencer' })).toBeVisible();
});

for (const path of ['/nl/bestaat-niet', '/nl/procedures/bestaat-niet'])
  test(`${path} is told to be no page, in its language, with a way on and without a script`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
    await page.getByRole('main').getByRole('searchbox').fill('verhuizen');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: name.nl }).first()).toBeVisible();
  });

test('the counter of a municipality is found with its address and hours', async ({ page }) => {
  await page.goto('/fr/help');
  await page.getByLabel('Votre commune ou son code postal').fill('namur');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Rue du Modèle 1');
  await expect(page.getByRole('main')).toContainText('Heures');
});

for (const language of ['fr', 'nl', 'de', 'en'] as const)
  test(`the blank form is a PDF in ${language}, made from the same definition`, async ({ page, request }) => {
    await page.goto(`/${language}/procedures/change-of-address`);
    const link = page.locator('a[type="application/pdf"]');
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expectPdfBytes(await answer.body());
  });
