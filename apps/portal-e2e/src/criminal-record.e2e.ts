// An agency with its own case system: no officer of ours touches model 595; model 596.2 first needs the municipality.
import { addressBehindCode } from './address-behind-code';
import type { Citizen } from './citizen';
import { inWords, today } from './days';
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' });

interface Wanted {
  readonly minors: 'Oui' | 'Non';
  readonly model: RegExp;
}

/** Asks for an extract, as far as the page that says it was sent. */
async function asksForExtract(citizen: Citizen, { minors, model }: Wanted) {
  await citizen.starts('criminal-record-extract');
  await citizen.answers('À quoi l’extrait va-t-il servir ?', 'Un emploi');
  await citizen.continues();
  await citizen.answers('Allez-vous travailler avec des moins de 18 ans', minors);
  await citizen.continues();
  if (minors === 'Non') {
    await citizen.answers('L’activité est-elle dans cette liste ?', 'Pas dans la liste');
    await citizen.continues();
  }
  await citizen.fills('Qui vous demande cet extrait ?', 'Menuiserie Exemplaire');
  await citizen.fills('Décrivez l’activité en une phrase', 'Pose de châssis chez des particuliers.');
  await citizen.continues();
  await citizen.sees(model);
  await citizen.answers('Est-ce le bon modèle ?', 'Oui');
  await citizen.continues();
  await citizen.answers('Allez-vous l’utiliser à l’étranger ?', 'Non');
  await citizen.continues();
  await citizen.answers('Langue de l’extrait', 'Français');
  await citizen.answers('Comment voulez-vous le recevoir ?', /^Dans ma boîte de messages/);
  await citizen.continues();
  await citizen.declaresAndSubmits();
}

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
