// A code on the screen of a hotel is answered on a phone; what a stranger asks is refused for its holder, who complains.
import { AskingHotel } from './asking-hotel';
import { auditPage } from './audit-page';
import { Citizen } from './citizen';
import { counter } from './counter';
import { holdsDocument } from './holds-document';
import { expect, test } from './journey';

const hotelName = 'Ardennenhotel';

test('Greta answers on her phone what the screen of a hotel asks, and reads it on her computer', async ({
  greta,
  browser,
}) => {
  const hotel = await AskingHotel.open();
  await greta.opens('/wallet');
  await greta.signsIn();
  await holdsDocument(greta, { add: 'Hinzufügen Identität', row: /^Identität/, valid: 'Gültig' });

  await test.step('her phone opens the code of the screen: she signs in there, and the request is still there', async () => {
    const phone = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
    const holder = new Citizen('greta', await phone.newPage());
    await holder.opens(`/wallet/present?${hotel.asks('identity', 'family_name', 'birthdate')}`);
    await holder.signsIn();
    await holder.sees(`${hotelName} fragt: Identität`);
    await holder.sees('Den Meldeschein ausfüllen');
    await auditPage(holder.page);
    await holder.press(`Zeigen: ${hotelName}`);
    await holder.page.waitForURL('**/merci');
    await phone.close();
    expect(Object.keys(hotel.shown('identity')).sort()).toEqual(['birthdate', 'family_name']);
  });

  await test.step('her computer, where she never left the page, lists it', async () => {
    await greta.opens('/wallet/history');
    await expect(greta.page.getByRole('row', { name: new RegExp(hotelName) }).first()).toContainText('Gezeigt');
  });
  await hotel.close();
});

test('a site that nobody registered gets nothing, and Greta complains about it from her list', async ({ greta }) => {
  const stranger = await AskingHotel.open(counter.stranger);
  const { host } = new URL(counter.stranger);

  await greta.opens(`/wallet/present?${stranger.asks('identity', 'family_name', 'birthdate', 'nationalities')}`);
  await greta.signsIn();
  await greta.sees('Wir haben für Sie abgelehnt');
  await greta.sees(`${host} ist nicht eingetragen, um Dokumente zu verlangen, und hat nichts erhalten.`);
  await expect(greta.page.getByRole('button', { name: /^Zeigen/ })).toHaveCount(0);
  await auditPage(greta.page);
  expect(stranger.answers).toEqual([]);

  await greta.opens('/wallet/history');
  const line = greta.page.getByRole('row', { name: new RegExp(host) }).first();
  await expect(line).toContainText('Für Sie abgelehnt');
  await line.getByRole('link').click();
  await greta.follows('Anfechten oder sich beschweren');
  await expect(greta.page.getByRole('button', { name: 'Diesen Zugriff anfechten' })).toBeVisible();
  await auditPage(greta.page);
  await stranger.close();
});

test('Greta withdraws her identity again', async ({ greta }) => {
  await greta.opens('/wallet');
  await greta.signsIn();
  await greta.page
    .getByRole('row', { name: /^Identität/ })
    .first()
    .getByRole('link')
    .click();
  await greta.press('Zurückziehen');
  await greta.press('Für immer zurückziehen');
  await greta.sees('Von Ihnen zurückgezogen');
});
