// An agency with its own case system: no officer of ours touches model 595; model 596.2 first needs the municipality.
import { addressBehindCode } from './address-behind-code';
import { asksForExtract } from './asks-for-extract';
import { inWords, today } from './days';
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' });

let codeLeadsTo: string;

test('the Central Criminal Record delivers model 595 to Camille without any officer of ours', async ({
  camille,
  sofie,
}) => {
  await asksForExtract(camille, { minors: 'Non', model: /Modèle 595/ });
  await camille.follows('Suivre mon dossier');
  await camille.sees('Extrait établi');
  const extract = await camille.downloads(/Extrait/);
  await expectPdf(extract);
  codeLeadsTo = await addressBehindCode(extract);

  await sofie.signsIn();
  await sofie.opensDossier(camille.dossierId);
  await sofie.seesNoSuchDossier();
});

test('whoever scans its code learns that it is genuine, of what kind and from when, and nothing else', async ({
  page,
}) => {
  await page.goto(codeLeadsTo);
  await expect(page.getByText('Ce document est authentique')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('Extrait ou attestation');
  await expect(main).toContainText(inWords(today()));
  await expect(main).toContainText('Casier judiciaire central');
  await expect(main).not.toContainText('Camille');
  await expect(main).not.toContainText('Exemplaire');
});

test('model 596.1, for whoever guards, needs no officer either', async ({ camille }) => {
  await asksForExtract(camille, { minors: 'Non', activity: 'Gardiennage et sécurité', model: /Modèle 596\.1/ });
  await camille.follows('Suivre mon dossier');
  await camille.sees('Extrait établi');
  await expectPdf(await camille.downloads(/Extrait/));
});

test('model 596.2 waits for the check of the municipality, which Sofie confirms; then the agency delivers', async ({
  camille,
  sofie,
}) => {
  await asksForExtract(camille, { minors: 'Oui', model: /Modèle 596\.2/ });
  const { dossierId } = camille;
  await camille.follows('Suivre mon dossier');
  await camille.sees('La commune interroge la police locale');
  await sofie.signsIn();
  await sofie.opensDossier(dossierId);
  await sofie.claims();
  await sofie.handsOver();
  await camille.sees('Extrait établi');
  await expectPdf(await camille.downloads(/Extrait/));
});
