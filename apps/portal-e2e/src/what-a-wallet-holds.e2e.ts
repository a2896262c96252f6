// Each kind of document gets into a wallet from its source, and out of it to a hotel that is registered to ask.
import { enterprises } from '@gun/testing';
import { AskingHotel, type Kind } from './asking-hotel';
import { asksForExtract } from './asks-for-extract';
import { auditPage } from './audit-page';
import type { Citizen } from './citizen';
import { holdsDocument } from './holds-document';
import { expect, test } from './journey';

let hotel: AskingHotel;
test.beforeEach(async () => {
  hotel = await AskingHotel.open();
});
test.afterEach(() => hotel.close());

/** From the link of the hotel until one is back there. */
async function shows(citizen: Citizen, kind: Kind, claims: readonly string[], button: string) {
  await citizen.opens(`/wallet/present?${hotel.asks(kind, ...claims)}`);
  await citizen.press(button);
  await citizen.page.waitForURL('**/merci');
}

test('Bram adds identity, proof of age, licence and enterprise, and shows of each what is asked', async ({ bram }) => {
  const { page } = bram;
  const show = (kind: Kind, ...claims: string[]) => shows(bram, kind, claims, 'Tonen aan Hotel der Ardennen');
  await bram.opens('/wallet');
  await bram.signsIn();
  for (const kind of ['Identiteit', 'Leeftijdsbewijs', 'Rijbewijs', 'Onderneming']) {
    await holdsDocument(bram, { add: `Toevoegen ${kind}`, row: new RegExp(`^${kind}`), valid: 'Geldig' });
  }
  await auditPage(page);

  await bram.opens(`/wallet/present?${hotel.asks('identity', 'family_name', 'birthdate')}`);
  await bram.sees('De reizigersfiche invullen');
  await auditPage(page);
  await bram.press('Tonen aan Hotel der Ardennen');
  await page.waitForURL('**/merci');
  expect(hotel.shown('identity')).toMatchObject({ family_name: 'Voorbeeld', birthdate: '1983-09-23' });
  expect(Object.keys(hotel.shown('identity'))).toHaveLength(2);

  await show('organisation', 'legal_name');
  expect(hotel.shown('organisation')).toEqual({ legal_name: enterprises.koffiebar.name });

  await show('drivingLicence', 'driving_privileges');
  const bytes = Buffer.from(hotel.received('drivingLicence'), 'base64url').toString('latin1');
  expect(bytes).toContain('driving_privileges');
  expect(bytes).not.toContain('family_name');
});

test('his employer granted him days of training: he shows that he has enough, and not how many', async ({ bram }) => {
  await bram.opens('/training-credits');
  await bram.signsIn();
  await bram.sees('5 dagen beschikbaar');
  await bram.fills('Minstens hoeveel dagen', '2');
  await bram.press('Het bewijs in mijn portefeuille zetten');
  await bram.sees('Het bewijs zit tot morgen in uw portefeuille.');
  await shows(bram, 'trainingCredits', ['at_least', 'unit'], 'Tonen aan Hotel der Ardennen');
  expect(hotel.shown('trainingCredits')).toEqual({ at_least: 2, unit: 'day' });
});

test('Camille’s extract arrives by itself when it is issued; the hotel reads its model and not her name', async ({
  camille,
}) => {
  await asksForExtract(camille, { minors: 'Non', model: /Modèle 595/ });
  await camille.follows('Suivre mon dossier');
  await camille.sees('Extrait établi');
  await expect(async () => {
    await camille.opens('/wallet');
    const newest = camille.page.getByRole('row', { name: /Extrait de casier judiciaire.*595/ }).first();
    await expect(newest).toContainText('Valable', { timeout: 5_000 });
  }).toPass();
  await shows(camille, 'criminalRecordExtract', ['model'], 'Montrer à Hôtel des Ardennes');
  expect(hotel.shown('criminalRecordExtract')).toEqual({ model: '595' });
});
