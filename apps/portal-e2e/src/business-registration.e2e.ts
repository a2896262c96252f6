// The start of a business: eligibility first, so that nobody fills in a form that cannot serve them; then what the
// enterprise counter needs, and nothing that the registers know.
import { inDays } from './days';
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' });

let dossierId: string;
let reference: string;

test('Bram hears that a company begins with a deed, and registers as a sole trader instead', async ({ bram }) => {
  await bram.starts('business-registration');
  await bram.comesToForm();
  await bram.answers('Hoe begint u?', 'Met een vennootschap');
  await bram.continues();
  await bram.sees('Open een rekening, laat de akte opmaken');
  await bram.goesBack();
  await bram.answers('Hoe begint u?', 'Op mijn naam, als zelfstandige');
  await bram.continues();
  await bram.answers('Wat is uw situatie?', 'Ik ben Belg of van een land van de Europese Economische Ruimte');
  await bram.continues();
  await bram.answers('Is uw beroep gereglementeerd?', 'Nee');
  await bram.continues();
  await bram.fills('Wat doet u?', 'Meubels op maat maken');
  await bram.fills('Handelsnaam', 'Atelier Voorbeeld');
  await bram.dates('Eerste dag van de activiteit', inDays(20));
  await bram.continues();
  await bram.picks('Straat', 'proefstraat', /^Proefstraat, 9000 Gent/);
  await bram.fills('Huisnummer', '907');
  await bram.continues();
  await bram.fills('Bankrekening van de activiteit', 'BE71 0961 2345 6769');
  await bram.answers('Welke btw-regeling denkt u te kiezen?', 'Ik weet het niet');
  await bram.fills('Geschatte omzet per jaar', '25.000');
  await bram.continues();
  await bram.fills('Welk ondernemingsloket kiest u?', 'Loket Voorbeeld');
  await bram.continues();
  const known = bram.section('Gelezen in de registers van de overheid');
  for (const fact of ['Bram Voorbeeld', '23 september 1983', 'Proefstraat 901'])
    await expect(known).toContainText(fact);
  await expect(bram.section('Berekende prijs')).toContainText(/€\s*105,50/);
  await bram.declaresAndSubmits();
  await expectPdf(await bram.downloads(/Ontvangstbewijs/));
  dossierId = bram.dossierId;
  reference = await bram.reference();
});

test('Steffen of the enterprise counters registers the activity, at a desk in German; Bram reads it in Dutch', async ({
  steffen,
  bram,
}) => {
  await steffen.signsIn();
  await steffen.lineOf(reference).getByRole('link', { name: reference }).click();
  await steffen.claims();
  await steffen.decides({
    decision: /Eintragung in die Unternehmensdatenbank|Inschrijving in de Kruispuntbank/,
    facts: 'De voorwaarden zijn nagekeken op de dag van de aanvraag.',
    reason: /Bedingungen der Tätigkeit|voorwaarden van de activiteit/,
  });

  await bram.opens('/profile');
  await bram.signsIn();
  await bram.opens(`/dossiers/${dossierId}`);
  await bram.sees('Inschrijving in de Kruispuntbank');
  await expectPdf(await bram.downloads('Downloaden: Beslissing'));
});
