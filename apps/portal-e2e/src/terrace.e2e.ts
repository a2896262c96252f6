// An enterprise asks for a terrace: Bram acts for his coffee bar, the city of Ghent refuses, Namur sees nothing.
import { inDays } from './days';
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';
import { smallPlan } from './small-plan';

/** What a page that did not take words for words would run; the watch over each browser then notes what was stopped. */
const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

test.describe.configure({ mode: 'serial' });

let dossierId: string;
let reference: string;

test('Bram asks for a terrace in the name of Koffiebar Voorbeeld, which the registers know', async ({ bram }) => {
  await bram.starts('terrace-permit', 'eid');
  await bram.press(/^Handelen voor Koffiebar Voorbeeld/);
  await bram.answers('Voor welke vestiging?', /Koffiebar Voorbeeld Centrum/);
  await bram.seesActingFor('Koffiebar Voorbeeld');
  await bram.continues();
  const registration = bram.section('Inschrijving van de onderneming');
  await bram.press('Dit bewijs vragen');
  await expect(registration.getByRole('table')).toContainText(/Actief\s*Ja/);
  await expect(registration.getByRole('table')).not.toContainText('56.301');
  await registration.getByRole('button', { name: 'Dit antwoord gebruiken' }).click();
  await bram.continues();
  await bram.answers('Wat vraagt u aan?', 'Een nieuw terras');
  await bram.continues();
  await bram.dates('Eerste dag van het terras', inDays(30));
  await bram.dates('Laatste dag van het terras', inDays(39));
  await bram.continues();
  await bram.fills('Lengte langs de gevel', '6,5');
  await bram.fills('Diepte naar de straat', '2');
  await bram.continues();
  await bram.fills('Breedte die vrij blijft voor voetgangers', '1,80');
  await bram.continues();
  await bram.page.getByLabel('Soort').selectOption('Tafel');
  await bram.fills('Aantal', '6');
  await bram.press('Toevoegen: Meubel');
  await bram.page.getByLabel('Soort').nth(1).selectOption('Stoel');
  await bram.page.getByRole('textbox', { name: 'Aantal' }).nth(1).fill('24');
  await bram.answers('Zit er iets vast in de grond?', 'Nee');
  await bram.continues();
  await bram.page
    .locator('input[type=file]')
    .setInputFiles({ ...smallPlan, name: `plan ${hostile.replaceAll('/', '')}.pdf` });
  await bram.continues();
  await bram.fills('Verzekeraar', `Verzekering ${hostile}`);
  await bram.fills('Polisnummer', 'P-901');
  await bram.answers('Komt er muziek op het terras?', 'Nee');
  await bram.continues();

  await bram.seesActingFor('Koffiebar Voorbeeld');
  await bram.sees(`Verzekering ${hostile}`);
  await expect(bram.section('Gelezen in de registers van de overheid')).toContainText('Koffiebar Voorbeeld');
  // 6.5 m × 2 m for 10 days at 0.10 euro
  await expect(bram.section('Berekende prijs')).toContainText(/€\s*13,00/);
  await bram.declaresAndSubmits();
  dossierId = bram.dossierId;
  const receipt = await bram.downloads(/Ontvangstbewijs/);
  await expectPdf(receipt);
  reference = await bram.reference();
  for (const place of ['Start', 'Procedures', 'Berichten', 'Mijn gegevens', 'Mijn dossiers']) {
    await bram.goesTo(place);
    await bram.seesActingFor('Koffiebar Voorbeeld');
  }
});

test('to Namur this dossier does not exist: not in its queue, and not at its address', async ({ sofie }) => {
  await sofie.signsIn();
  await expect(sofie.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(sofie.lineOf(reference)).toBeHidden();
  await sofie.opensDossier(dossierId);
  await sofie.seesNoSuchDossier();
  await expect(sofie.page.getByText('Koffiebar')).toBeHidden();
});

test('Stijn of Ghent cannot refuse it without reasons; Bram reads those he gives, and how to contest', async ({
  bram,
  stijn,
}) => {
  await stijn.signsIn();
  await stijn.lineOf(reference).getByRole('link', { name: reference }).click();
  await stijn.claims();
  await stijn.opensDossier(dossierId, '/answers');
  await expect(stijn.page.getByText(`Verzekering ${hostile}`)).toBeVisible();
  await stijn.opensDossier(dossierId, '/documents');
  await expect(stijn.page.getByText(/^plan .*<img src=x onerror/).first()).toBeVisible();
  await stijn.opensDossier(dossierId);
  await stijn.choosesDecision(/Weigering van de terrasvergunning/);
  await stijn.takesDecision();
  const missing = stijn.page.getByRole('alert');
  await expect(missing.getByRole('link', { name: 'Schrijf de vastgestelde feiten op' })).toBeVisible();
  await expect(missing.getByRole('link', { name: 'Schrijf minstens één reden op' })).toBeVisible();
  await expect(stijn.page.getByRole('dialog')).toBeHidden();

  await stijn.decides({
    decision: /Weigering van de terrasvergunning/,
    facts: `Op het plan van de aanvrager staat een boom op 1,20 m van het terras. ${hostile}`,
    reason: 'De vrije doorgang is smaller dan 1,50 m',
  });

  await bram.opens('/profile');
  await bram.signsIn('eid');
  await bram.press(/^Handelen voor Koffiebar Voorbeeld/);
  await bram.opens(`/dossiers/${dossierId}`);
  await bram.seesActingFor('Koffiebar Voorbeeld');
  await bram.sees('Weigering van de terrasvergunning');
  await bram.sees('De vrije doorgang is smaller dan 1,50 m');
  await bram.sees('Als u niet akkoord gaat');
  await expectPdf(await bram.downloads('Downloaden: Beslissing'));

  await bram.opens('/accesses');
  await bram.fills('Woord of referentie', reference);
  await bram.press('Tonen');
  await bram.sees('inschrijving van de onderneming (ja of nee)');
});
