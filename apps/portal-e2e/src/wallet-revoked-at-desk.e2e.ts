// At its own desk, an authority revokes a licence: its holder reads why and how to appeal, and nobody believes it any more.
import { personas, type PersonaId } from '@gun/testing';
import { AskingHotel } from './asking-hotel';
import { auditPage } from './audit-page';
import { holdsDocument } from './holds-document';
import { expect, test } from './journey';
import type { Officer } from './officer';

/** What the officer types, in the language of the desk. */
interface Revoking {
  readonly holder: PersonaId;
  readonly document: string;
  readonly words: Readonly<
    Record<
      | 'menu'
      | 'number'
      | 'why'
      | 'open'
      | 'revoke'
      | 'reason'
      | 'explanation'
      | 'law'
      | 'appeal'
      | 'act'
      | 'yes'
      | 'done',
      string
    >
  >;
  readonly grounds: Readonly<Record<'explanation' | 'law' | 'appeal', string>>;
}

async function revokes(officer: Officer, { holder, document, words, grounds }: Revoking) {
  const { page } = officer;
  await officer.signsIn();
  await page.getByRole('link', { name: words.menu, exact: true }).click();
  await page.getByRole('textbox', { name: words.number }).fill(personas[holder].nrn);
  await page.getByRole('combobox').selectOption(words.why);
  await page.getByRole('button', { name: words.open }).click();
  await page
    .getByRole('link', { name: new RegExp(`^${words.revoke} : ${document}|^${words.revoke}: ${document}`) })
    .first()
    .click();
  await page.getByRole('radio', { name: words.reason }).check();
  for (const name of ['explanation', 'law', 'appeal'] as const)
    await page.getByRole('textbox', { name: words[name] }).fill(grounds[name]);
  await auditPage(page);
  await page.getByRole('button', { name: words.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.yes }).click();
  await expect(page.getByText(words.done, { exact: true }).first()).toBeVisible();
}

test('Sébastien, at the register of licences, revokes Bram’s: his paper holds no longer and his wallet shows nothing', async ({
  bram,
  sebastien,
  browser,
}) => {
  const { page } = bram;
  const hotel = await AskingHotel.open();
  let paper = '';
  const row = await test.step('Bram has a licence, and prints it with a code', async () => {
    await bram.opens('/wallet');
    await bram.signsIn();
    const held = await holdsDocument(bram, { add: 'Toevoegen Rijbewijs', row: /^Rijbewijs/, valid: 'Geldig' });
    await held.getByRole('link').click();
    await page.getByRole('link', { name: /Ik mag met deze categorie rijden/ }).click();
    await page.evaluate(() => (window.print = () => undefined));
    await bram.press('Afdrukken, met een code voor zeven dagen');
    paper = (await page.getByRole('link', { name: /\/check\// }).getAttribute('href')) ?? '';
    await bram.opens('/wallet');
    return held;
  });

  await test.step('Sébastien revokes it, after a last question', () =>
    revokes(sebastien, {
      ...{ holder: 'bram', document: 'Permis de conduire' },
      words: {
        ...{
          menu: 'Attestations',
          number: 'Numéro national',
          why: 'Une décision met fin à un document de la personne.',
        },
        ...{ open: 'Ouvrir les attestations', revoke: 'Révoquer', act: 'Révoquer ce document', yes: 'Oui, révoquer' },
        ...{ reason: 'Le droit que ce document prouve a pris fin.', explanation: 'Explication pour la personne' },
        ...{ law: 'Base légale', appeal: 'Voies de recours', done: 'révoqué' },
      },
      grounds: {
        explanation: 'Le tribunal de police vous a déchu du droit de conduire le 24 novembre 2026.',
        law: 'Loi du 16 mars 1968 relative à la police de la circulation routière, art. 38',
        appeal: 'Vous pouvez interjeter appel du jugement dans les trente jours, au greffe du tribunal de police.',
      },
    }));

  await test.step('Bram’s open page says so by itself; he reads why, by which law and how to contest it', async () => {
    await expect(row).toContainText('Herroepen');
    await row.getByRole('link').click();
    await bram.sees('Het recht dat dit document bewijst, is geëindigd.');
    await bram.sees('Le tribunal de police vous a déchu du droit de conduire le 24 novembre 2026.');
    await bram.sees(/interjeter appel du jugement/);
    await auditPage(page);
    await bram.opens('/inbox');
    await bram.sees('Document herroepen: Rijbewijs');
  });

  await test.step('who scans his paper reads that it is not valid, and his wallet has nothing to show', async () => {
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(paper);
    await expect(stranger.getByText('Dit document is echt, maar vandaag niet geldig')).toBeVisible();
    await stranger.context().close();
    await bram.opens(`/wallet/present?${hotel.asks('drivingLicence', 'driving_privileges')}`);
    await bram.sees('Rijbewijs: geen van uw documenten is een antwoord');
    await bram.press('Weigeren');
    await hotel.close();
  });

  await test.step('he sees on which paper it was checked', async () => {
    await bram.opens('/wallet');
    await page
      .getByRole('row', { name: /^Rijbewijs/ })
      .first()
      .getByRole('link')
      .click();
    await bram.sees(/Eén keer gecontroleerd/);
  });
});
