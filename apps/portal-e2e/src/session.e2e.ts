// When a session ends, and when it is not strong enough: nobody loses a word, and nobody learns it too late.
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';

const level = (number: number) => `urn:be:fedict:iam:fas:Level${number}`;
const bell = 'Nom sur la sonnette';

/** What the identity provider says about each sign-in of this page, as the portal reads it. */
function sessionsOf(page: Page): { sid?: string; acr?: string }[] {
  const sessions: { sid?: string; acr?: string }[] = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('/token') || response.request().method() !== 'POST') return;
    const { access_token: token } = await response.json().catch(() => ({ access_token: undefined }));
    if (token) sessions.push(JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString()));
  });
  return sessions;
}

test('the end of the session is announced in time and put off with one key', async ({ camille }) => {
  const { page } = camille;
  await page.clock.install();
  await camille.opensForm('change-of-address', 'visit');
  await page.getByRole('textbox', { name: bell }).focus();
  await page.clock.fastForward('25:00');
  const dialog = page.getByRole('dialog', { name: 'Vous êtes toujours là ?' });
  await expect(dialog.getByRole('status')).toHaveText(/Votre session se ferme dans 5 minutes/);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('textbox', { name: bell })).toBeFocused();
  await page.clock.fastForward('20:00');
  await expect(dialog).toBeHidden();
  await page.clock.fastForward('05:00');
  await expect(dialog).toBeVisible();
});

test('a public page that is loaded anew offers the way back, and keeps no name', async ({ camille }) => {
  const { page } = camille;
  await camille.opens('/dossiers');
  await camille.signsIn();
  await expect(page.locator('.account', { hasText: camille.name })).toBeVisible();
  await camille.opens('/help');
  await expect(page.locator('.account')).toHaveText('Mes dossiers');
  expect(JSON.stringify(await page.evaluate(() => ({ ...sessionStorage })))).not.toContain(camille.name.split(' ')[0]);
  await page.locator('.account').click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.waitForURL('**/fr');
  await expect(page.locator('.account')).toHaveText('Se connecter');
});

test('when the session does end, nothing typed is lost and signing in leads back to the same field', async ({
  camille,
}) => {
  const { page } = camille;
  const field = page.getByRole('textbox', { name: bell });
  const typed = `Exemplaire ${randomUUID().slice(0, 8)}`; // never saved before
  await page.clock.install();
  await camille.opensForm('change-of-address', 'visit');
  await field.focus();
  // From here on nothing reaches the gateway: what is typed exists in this tab only.
  await page.route('**/api/**', (route) => route.abort());
  await camille.fills(bell, typed);
  await camille.signsOutElsewhere();
  await page.clock.fastForward('31:00');
  await expect(page.getByRole('dialog', { name: 'Votre session est fermée' })).toBeVisible();
  await page.unroute('**/api/**');
  await camille.press('Me reconnecter');
  await camille.identifies();
  await expect(field).toHaveValue(typed);
  await expect(field).toBeFocused();
  await camille.seesSaved();
});

test('a procedure that needs a stronger sign-in asks for it at the start, within the same session', async ({
  camille,
}) => {
  const sessions = sessionsOf(camille.page);
  await camille.opens('/dossiers');
  await camille.signsIn('totp');
  await expect(camille.page.getByRole('heading', { level: 1, name: 'Mes dossiers' })).toBeVisible();
  await camille.opens('/procedures/criminal-record-extract');
  await camille.follows('Commencer');
  await camille.sees('Cette démarche demande une connexion plus forte que la vôtre.');
  await expect(camille.page.getByRole('button', { name: 'Continuer avec un code' })).toBeHidden();
  await camille.signsIn('itsme');
  await camille.comesToForm();
  await expect.poll(() => sessions.at(-1)?.acr).toBe(level(450));
  expect(sessions.at(0)?.acr).toBe(level(400));
  expect(new Set(sessions.map(({ sid }) => sid)).size).toBe(1);
  await test.step('she throws the draft away: another journey starts this procedure', async () => {
    await camille.opens(`/dossiers/${camille.dossierId}`);
    await camille.press('Supprimer le brouillon');
    await camille.press('Oui, supprimer');
    await camille.page.waitForURL('**/fr/dossiers');
  });
});
