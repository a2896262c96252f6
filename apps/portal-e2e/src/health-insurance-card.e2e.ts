// A European health insurance card, in German: who travels for care hears at once that it does not help; who leaves soon
// receives a certificate first, and the sickness fund sends the card.
import { inDays } from './days';
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' });

let dossierId: string;
let reference: string;

test('Greta hears before anything else that the card does not pay planned care, and orders it for a holiday', async ({
  greta,
}) => {
  await greta.starts('european-health-insurance-card');
  await greta.comesToForm();
  await greta.answers('Warum reisen Sie?', 'Um behandelt zu werden');
  await greta.continues();
  await greta.sees('Rufen Sie vor der Abreise Ihre Krankenkasse an');
  await greta.goesBack();
  await greta.answers('Warum reisen Sie?', 'Urlaub, Familie oder Freizeit');
  await greta.continues();
  await greta.answers('Für wen bestellen Sie die Karte?', 'Für mich');
  await greta.continues();
  await greta.fills('Welche ist Ihre Krankenkasse?', 'Krankenkasse Beispiel');
  await greta.answers('Haben Sie schon eine Karte?', 'Ja, sie läuft ab');
  await greta.continues();
  await greta.answers('Reisen Sie bald ab, oder sind Sie schon im Ausland?', 'Ja');
  await greta.dates('Tag der Abreise', inDays(5));
  await greta.continues();
  for (const known of ['Greta Beispiel', 'Musterweg 901'])
    await expect(greta.page.getByRole('main')).toContainText(known);
  await greta.declaresAndSubmits();
  await expectPdf(await greta.downloads(/Empfangsbestätigung/));
  dossierId = greta.dossierId;
  reference = await greta.reference();
});

test('Simone of the sickness funds sends the certificate first, and then the card', async ({ simone, greta }) => {
  await simone.signsIn();
  await simone.lineOf(reference).getByRole('link', { name: reference }).click();
  await simone.claims();
  await simone.handsOver();
  await simone.claims();
  await simone.decides({
    decision: /Carte européenne envoyée|Europäische Karte versandt/,
    facts: 'Die Versicherung ist in Ordnung.',
    reason: /mutualité|Krankenkasse/,
  });

  await greta.opens('/profile');
  await greta.signsIn();
  await greta.opens(`/dossiers/${dossierId}`);
  await greta.sees('Europäische Karte versandt');
  await expectPdf(await greta.downloads('Herunterladen: Entscheidung'));
});
