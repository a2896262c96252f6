// A diploma reaches a wallet: the source answers later, the holder sees what it can prove, and offers it to a phone.
import { auditPage } from './audit-page';
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' });

test('Bram asks for his diploma, and his wallet says that its source answers later', async ({ bram }) => {
  await bram.opens('/wallet');
  await bram.signsIn();
  await auditPage(bram.page);
  await bram.press('Toevoegen Diploma');
  await bram.sees('Diploma: de bron antwoordt later');
});

test('the answer is there: a diploma that holds, what it can prove, and a way into a phone', async ({ bram }) => {
  await bram.opens('/wallet');
  await bram.signsIn();
  const diploma = bram.page.getByRole('link', { name: 'Bachelor in het hotelmanagement' });
  await expect(async () => {
    await bram.press('Kijken of het antwoord er is');
    await expect(diploma).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await bram.sees('Geldig');
  await auditPage(bram.page);

  await diploma.click();
  await bram.sees('Ik heb een diploma van dit niveau, zonder te zeggen welk');
  await bram.press('Code en pincode maken');
  await expect(bram.page.getByText(/^\d{6}$/)).toBeVisible();
  await auditPage(bram.page);

  const link = await bram.page
    .getByRole('link', { name: 'De portefeuille van dit toestel openen' })
    .getAttribute('href');
  const offer = new URL(link ?? '').searchParams.get('credential_offer_uri') ?? '';
  const read = await bram.page.request.get(offer);
  expect(await read.json()).toMatchObject({ credential_configuration_ids: ['diploma.sd-jwt'] });
});

test('the question is in the list of who looked, and a withdrawn diploma holds nowhere any more', async ({ bram }) => {
  await bram.opens('/accesses');
  await bram.signsIn();
  await bram.page.locator('summary', { hasText: 'Uw bezoek' }).click();
  await bram.sees(/uw diploma in uw portefeuille zetten/);
  await bram.opens('/wallet');
  await bram.follows('Bachelor in het hotelmanagement');
  await bram.press('Intrekken');
  await bram.press('Voorgoed intrekken');
  await bram.sees('Door u ingetrokken');
  await expect(bram.page.getByRole('button', { name: 'Code en pincode maken' })).toBeHidden();
});
