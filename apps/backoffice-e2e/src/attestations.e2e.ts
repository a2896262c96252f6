// At the counter: an officer prepares an identity for a phone, a colleague posts the PIN, and a supervisor revokes it.
import { personas, type PersonaId } from '@gun/testing';
import { expect, test, type Download, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { counter } from './counter';
import { expectGoodPage } from './good-page';
import { identify, signInAtDesk } from './sign-in-steps';

test.describe.configure({ mode: 'serial' });

const who: PersonaId = 'camille';
const name = 'Camille Exemplaire';

/** The person, by the number on their card: typed as people read it. */
async function opensPerson(page: Page) {
  await page.getByRole('link', { name: 'Attestations', exact: true }).click();
  await page.getByRole('textbox', { name: 'Numéro national' }).fill(personas[who].nrn);
  await page.getByRole('button', { name: 'Ouvrir les attestations' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

const expectPdf = async (download: Download) =>
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');

async function signsInAtPortal(page: Page, path: string) {
  await page.goto(`${counter.portal}/fr${path}`);
  await page.getByRole('button', { name: /itsme/ }).click();
  await identify(page, who, 'itsme');
}

test('Sofie opens what concerns her office; the number is in no address', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await signInAtDesk(page, 'sofie');
  await page.getByRole('link', { name: 'Attestations', exact: true }).click();
  await page.getByRole('button', { name: 'Ouvrir les attestations' }).click();
  await expect(page.getByRole('link', { name: /^Ce numéro national n’est pas juste/ })).toBeVisible();
  await expectGoodPage(page);
  await opensPerson(page);
  await expectGoodPage(page);
  expect(addresses.filter((address) => address.includes(personas[who].nrn))).toEqual([]);
});

test('she prepares an identity by keyboard, and turns the code to the person: no PIN is on the screen', async ({
  page,
}) => {
  await signInAtDesk(page, 'sofie');
  await opensPerson(page);
  await page.getByRole('radio', { name: /^Identité/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Identité/ });
  await expect(dialog.getByRole('img', { name: 'Code QR à scanner avec votre téléphone' })).toBeVisible();
  await expect(dialog).not.toContainText(/\b\d{3} ?\d{3}\b/);
  await expectGoodPage(page);
  const sheet = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Imprimer une feuille avec ce code' }).click();
  await expectPdf(await sheet);
  await page.keyboard.press('Escape');
  await expect(page.getByText('attend un téléphone')).toBeVisible();
  await page.getByRole('link', { name: /^Lettres avec PIN/ }).click();
  await expect(page.getByText('Préparé par vous : un collègue imprime')).toBeVisible();
  await expectGoodPage(page);
});

test('Simon, her colleague, prints the letter', async ({ page }) => {
  await signInAtDesk(page, 'simon');
  await page.getByRole('link', { name: 'Attestations', exact: true }).click();
  await page.getByRole('link', { name: /^Lettres avec PIN/ }).click();
  await expectGoodPage(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Imprimer la lettre/ }).click();
  await expectPdf(await saved);
  await expect(page.getByText('La lettre est dans vos téléchargements')).toBeVisible();
});

test('Camille reads in her wallet which office prepared it, and who looked and why', async ({ page }) => {
  await signsInAtPortal(page, '/wallet');
  await page.getByRole('link', { name: /^Identité/ }).click();
  await expect(page.getByRole('heading', { name: /^Namur, service Population a préparé ce document/ })).toBeVisible();
  await page.getByRole('button', { name: 'Retirer', exact: true }).first().click();
  await page.getByRole('button', { name: 'Oui, retirer' }).click();
  await expect(page.getByText('Retiré : plus rien ne l’ouvre.')).toBeVisible();
});

test('Simon, a supervisor, revokes it after a last question; Camille reads why and how to contest it', async ({
  page,
  browser,
}) => {
  await signInAtDesk(page, 'simon');
  await opensPerson(page);
  await page.getByRole('link', { name: 'Révoquer : Identité' }).click();
  await page.getByRole('button', { name: 'Révoquer ce document' }).click();
  await expect(page.getByRole('link', { name: 'Choisissez une raison.' })).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('radio', { name: 'Ce document n’aurait pas dû être délivré.' }).check();
  await page
    .getByRole('textbox', { name: 'Explication pour la personne' })
    .fill('La photo est celle d’une autre personne.');
  await page.getByRole('textbox', { name: 'Base légale' }).fill('Arrêté royal du 25 mars 2003, article 7');
  await page.getByRole('textbox', { name: 'Voies de recours' }).fill('Conseil d’État, dans les 60 jours.');
  await page.getByRole('button', { name: 'Révoquer ce document' }).click();
  const dialog = page.getByRole('dialog', { name: 'Révoquer pour toujours ?' });
  await expect(dialog).toContainText(name);
  await dialog.getByRole('button', { name: 'Oui, révoquer' }).click();
  await expect(page.getByText('révoqué', { exact: true }).first()).toBeVisible();

  const context = await browser.newContext();
  const portal = await context.newPage();
  await signsInAtPortal(portal, '/wallet');
  await portal
    .getByRole('link', { name: /^Identité/ })
    .first()
    .click();
  await expect(portal.getByText('Conseil d’État, dans les 60 jours.')).toBeVisible();
  await expect(portal.getByRole('heading', { name: /Namur, service Population/ }).first()).toBeVisible();
  await context.close();
});
