// Officers beside each other: of one office, who must not undo each other's work, and of another, who must learn nothing.
import { randomUUID } from 'node:crypto';
import type { StaffId } from '@gun/testing';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { signInAtDesk } from './sign-in-steps';
import { submitDossier } from './submitted-dossier';

/** A civil servant with a browser of their own. */
async function atDesk(browser: Browser, who: StaffId): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInAtDesk(page, who);
  return page;
}

const claim = (page: Page) => page.getByRole('button', { name: /^Prendre ce dossier/ });
const release = (page: Page) => page.getByRole('button', { name: /^Rendre à la file/ });
const facts = (page: Page) => page.getByRole('textbox', { name: /Faits constatés/ });

test('of two officers who take the same dossier, the second is told who has it', async ({ browser }) => {
  const { id } = await submitDossier(browser);
  const sofie = await atDesk(browser, 'sofie');
  const simon = await atDesk(browser, 'simon');
  await simon.route('**/deskEvents', (route) => route.abort()); // his page does not hear of it in time
  for (const page of [sofie, simon]) {
    await page.goto(`/fr/dossiers/${id}`);
    await expect(claim(page)).toBeVisible();
  }
  await claim(sofie).click();
  await expect(release(sofie)).toBeVisible();
  await claim(simon).click();
  const refusal = simon.getByRole('alert', { name: 'Le dossier a changé avant vous' });
  await expect(refusal).toContainText('Sofie Population a pris ce dossier.');
  await expect(claim(simon)).toBeHidden();
  await sofie.reload();
  await expect(sofie.getByText('Vous avez pris ce dossier')).toBeVisible();
});

test('a supervisor takes a dossier over while its officer writes: she is told, and keeps her text', async ({
  browser,
}) => {
  const { id } = await submitDossier(browser);
  const sofie = await atDesk(browser, 'sofie');
  await sofie.goto(`/fr/dossiers/${id}`);
  await claim(sofie).click();
  await sofie.getByRole('link', { name: /^Préparer la décision/ }).click();
  await facts(sofie).fill('Une phrase à moitié');

  const simon = await atDesk(browser, 'simon');
  await simon.goto(`/fr/dossiers/${id}`);
  await simon.getByLabel('Motif').fill('Reprise du dossier : Sofie est absente cet après-midi');
  await simon.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await release(simon).click();
  await claim(simon).click();
  await expect(sofie.getByText('Cet acte n’est pas ouvert pour l’instant')).toBeVisible();
  await expect(sofie.getByText('Simon Registre a pris ce dossier')).toBeVisible();

  await release(simon).click();
  await claim(sofie).click();
  await expect(facts(sofie)).toHaveValue('Une phrase à moitié');
});

test('to another office a dossier says no more than one that does not exist', async ({ browser }) => {
  const { id } = await submitDossier(browser);
  const stijn = await atDesk(browser, 'stijn');
  const said = async (dossierId: string, part: string) => {
    await stijn.goto(`/fr/dossiers/${dossierId}${part}`);
    await expect(stijn.getByText('Ce dossier n’existe pas ou ne vous est pas accessible')).toBeVisible();
    return [await stijn.title(), await stijn.getByRole('main').innerText()];
  };
  for (const part of ['', '/decision']) expect(await said(id, part)).toEqual(await said(randomUUID(), part));
});

test('the legal clock stands still while the citizen corrects, and runs again before the eyes of the officer', async ({
  browser,
}) => {
  const { id, corrects } = await submitDossier(browser);
  const sofie = await atDesk(browser, 'sofie');
  await sofie.goto(`/fr/dossiers/${id}`);
  await claim(sofie).click();
  await expect(sofie.getByText(/^au plus tard le /)).toBeVisible();
  await sofie.getByRole('link', { name: /^Demander une correction/ }).click();
  await sofie.getByRole('checkbox', { name: 'Votre nouvelle adresse' }).check();
  await sofie.getByRole('textbox', { name: /Votre nouvelle adresse/ }).fill('Il manque le numéro de boîte.');
  await sofie.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(sofie.getByText('en pause jusqu’à la réponse')).toBeVisible();
  await expect(sofie.getByText(/^au plus tard le /)).toBeHidden();
  await expect(sofie.getByText('Sarah Boekhoud doit répondre.')).toBeVisible();

  await corrects({ box: '2B' });
  await expect(sofie.getByText(/^au plus tard le /)).toBeVisible();
  await expect(sofie.getByText('en pause jusqu’à la réponse')).toBeHidden();
  await expect(sofie.getByRole('row', { name: /Votre nouvelle adresse/ }).first()).toContainText('boîte 2B');
});
