// Signing in and out. The same sentences hold for Keycloak and for the stand-in that needs no Java.
import { expect, test } from './journey';
import { cancelSignIn } from './sign-in-steps';

test('whoever opens a personal page signs in and is back where they were', async ({ camille }) => {
  await camille.opens('/inbox');
  await camille.signsIn();
  await camille.page.waitForURL('**/fr/inbox');
  await camille.sees('Camille Exemplaire');
});

test('the page of the eID speaks the language that one was reading', async ({ greta }) => {
  await greta.opens('/dossiers');
  await greta.press('Weiter mit der eID');
  await greta.page.waitForURL('**/ui/**');
  await expect(greta.page.locator('html')).toHaveAttribute('lang', 'de');
});

test('giving up at the eID leads back to the counter, not signed in', async ({ camille }) => {
  await camille.opens('/dossiers');
  await camille.press('Continuer avec itsme');
  await cancelSignIn(camille.page);
  await camille.page.waitForURL((url) => url.origin === new URL(camille.portal).origin);
  await camille.opens('/dossiers');
  await camille.sees('Comment voulez-vous vous identifier ?');
});

test('signing out ends the session everywhere: at the counter and at the eID', async ({ camille }) => {
  await camille.opens('/dossiers');
  await camille.signsIn();
  await expect(camille.page.getByRole('heading', { level: 1, name: 'Mes dossiers' })).toBeVisible();
  await camille.press('Se déconnecter');
  await camille.page.waitForURL('**/fr');
  await camille.opens('/dossiers');
  await camille.press('Continuer avec itsme');
  await expect(camille.page.locator('input[name=persona]').first()).toBeVisible();
});

test('an officer signs in at the back office, and a citizen’s session does not open it', async ({ camille, sofie }) => {
  await sofie.signsIn();
  await expect(sofie.page.getByText('Sofie Population')).toBeVisible();
  await camille.opens('/dossiers');
  await camille.signsIn();
  await camille.page.goto(`${camille.backoffice}/fr`);
  await camille.sees('Se connecter avec le compte professionnel');
});
