// A person ends, from one device, a sign-in on another that they do not recognise.
import { Citizen } from './citizen';
import { expect, test } from './journey';

test('Louise ends a sign-in on another device: there, the next page is the home page, and nobody is signed in', async ({
  louise,
  browser,
}) => {
  const context = await browser.newContext();
  const elsewhere = new Citizen('louise', await context.newPage());
  await elsewhere.opens('/profile');
  await elsewhere.signsIn();
  await elsewhere.sees('Cette connexion');

  await louise.opens('/profile');
  await louise.signsIn();
  await louise.page
    .getByRole('button', { name: /^Fermer la connexion/ })
    .first()
    .click();
  await louise.sees('Fermée');

  await elsewhere.opens('/dossiers');
  await elsewhere.page.waitForURL((url) => url.pathname === '/fr');
  await expect(elsewhere.page.getByRole('link', { name: 'Se connecter' }).first()).toBeVisible();
  await louise.opens('/dossiers');
  await expect(louise.page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
  await context.close();
});
