// The database of diplomas revokes one of Sarah's: her open page changes, and everybody who checks it learns the same.
import { revokesShown, type Grounds } from './agency';
import { AskingHotel } from './asking-hotel';
import { auditPage } from './audit-page';
import { expect, test } from './journey';

const diploma = 'Master in de handelswetenschappen';

test('Sarah is told why her diploma was revoked and how to contest it; nobody believes it any more', async ({
  sarah,
  browser,
}) => {
  const { page } = sarah;
  const hotel = await AskingHotel.open();
  /** The newest stands first. */
  const row = page.getByRole('row', { name: new RegExp(diploma) }).first();
  let address = '';

  await test.step('she has a diploma, and prints it with a code', async () => {
    await sarah.opens('/wallet');
    await sarah.signsIn();
    await sarah.press('Toevoegen Diploma');
    await expect(async () => {
      await sarah.press('Kijken of het antwoord er is');
      await expect(row).toContainText('Geldig', { timeout: 2_000 });
    }).toPass();
    await sarah.follows(diploma);
    await page.getByRole('link', { name: /Ik heb dit diploma/ }).click();
    await page.evaluate(() => (window.print = () => undefined));
    await sarah.press('Afdrukken, met een code voor zeven dagen');
    await sarah.sees(/De code geldt tot \d+ \w+ \d{4}/);
    address = (await page.getByRole('link', { name: /\/check\// }).getAttribute('href')) ?? '';
  });

  await test.step('a hotel is shown it', async () => {
    await page.goto(`${sarah.portal}/nl/wallet/present?${hotel.asks('diploma', 'achievement_title')}`);
    await sarah.press('Tonen aan Hotel der Ardennen');
    await page.waitForURL('**/merci');
    expect(hotel.shown('diploma')).toEqual({ achievement_title: diploma });
  });

  await test.step('the database revokes it, and no other agency may', async () => {
    await sarah.opens('/wallet');
    await expect(row).toContainText('Geldig');
    const grounds: Grounds = {
      reason: 'wronglyIssued',
      language: 'nl',
      legalBasis: 'Codex Hoger Onderwijs, art. II.172',
      explanation: 'Dit diploma werd door een vergissing op uw naam geregistreerd.',
      appeal: 'U kunt binnen zestig dagen beroep instellen bij de Raad van State, Wetenschapsstraat 33, 1040 Brussel.',
    };
    expect((await revokesShown('agency-national-register', hotel.received('diploma'), grounds)).status).toBe(409);
    expect((await revokesShown('agency-flemish-diplomas', hotel.received('diploma'), grounds)).status).toBe(201);
  });

  await test.step('her open page changes by itself; she reads who, why, by which law and how to contest it', async () => {
    await expect(row).toContainText('Herroepen');
    await auditPage(page);
    await sarah.follows(diploma);
    await sarah.sees(/Herroepen door .+ op \d/);
    await sarah.sees('Dit diploma werd door een vergissing op uw naam geregistreerd.');
    await sarah.sees(/beroep instellen bij de Raad van State/);
    await expect(page.getByRole('button', { name: 'Code en pincode maken' })).toHaveCount(0);
    await auditPage(page);
    await sarah.opens('/inbox');
    await sarah.sees('Document herroepen: Diploma');
  });

  await test.step('whoever scans the paper reads that it no longer holds, and nothing of it', async () => {
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(address);
    await expect(stranger.getByText('Dit document is echt, maar vandaag niet geldig')).toBeVisible();
    await expect(stranger.getByText(diploma)).toBeHidden();
    await auditPage(stranger);
    await stranger.context().close();
  });

  await test.step('asked again, her wallet has nothing to show', async () => {
    await page.goto(`${sarah.portal}/nl/wallet/present?${hotel.asks('diploma', 'achievement_title')}`);
    await sarah.sees('Diploma: geen van uw documenten is een antwoord');
    await sarah.press('Weigeren');
    await page.waitForURL('**/merci');
    expect(hotel.answers.at(-1)).toMatchObject({ error: 'access_denied' });
  });
  await hotel.close();
});
