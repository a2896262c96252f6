// The main job of the counter: a citizen, a civil servant and an agency work on the same dossier, one after the other.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { daysAgo, inWords, today } from './days';
import { expect, test } from './journey';
import { expectPdf } from './expect-pdf';

test.describe.configure({ mode: 'serial' });

let dossierId: string;
let reference: string;

test('Camille declares her move to Namur without retyping what the State already knows', async ({ camille }) => {
  await camille.opens('');
  await camille.follows('Déménager');
  await camille.follows('Déclarer un changement d’adresse');
  await camille.follows('Commencer');
  await camille.signsIn();

  await camille.answers('Qui déménage ?', 'Une partie d’entre nous');
  await camille.continues();
  await camille.answers('Qui déménage avec vous ?', /Noa Voorbeeld/);
  await camille.continues();
  await camille.answers('Un enfant de moins de 18 ans', 'Oui, il habitera ici la plupart du temps');
  await camille.continues();
  await camille.picks('Rue', 'avenue de lessai', /^Avenue de l’Essai, 5000 Namur/);
  await camille.fills('Numéro', '903');
  await camille.sees('Adresse trouvée : Avenue de l’Essai 903, 5000 Namur');
  await camille.continues();
  await camille.answers('Quel type de logement est-ce ?', 'Appartement');
  await camille.continues();
  await camille.dates('Quel jour avez-vous emménagé ?', daysAgo(3));
  await camille.seesSaved();
});

test('nothing that she typed is lost: in another browser, another language, or when the page is loaded again', async ({
  camille,
}) => {
  await camille.starts('change-of-address');
  await camille.sees('Vous avez déjà un brouillon');
  await camille.follows('Continuer ce brouillon');
  await camille.goesBack();
  const day = daysAgo(3).slice(8);
  await expect(camille.question('Quel jour avez-vous emménagé ?').getByLabel('Jour')).toHaveValue(day);
  await camille.reads('nl');
  await expect(camille.question('Op welke dag bent u verhuisd?').getByLabel('Dag')).toHaveValue(day);
  await camille.page.reload();
  await expect(camille.question('Op welke dag bent u verhuisd?').getByLabel('Dag')).toHaveValue(day);
});

test('she checks everything, declares it and sends it; it enters the queue of Namur before Sofie’s eyes', async ({
  camille,
  sofie,
}) => {
  await camille.starts('change-of-address');
  await camille.follows('Continuer ce brouillon');
  await camille.answers('Habitez-vous là la plus grande partie de l’année ?', 'Oui');
  await camille.continues();
  await camille.answers('Quand l’agent peut-il vous rencontrer ?', 'Le samedi');
  await camille.continues();
  await camille.answers('Comment vous joindre pour ce dossier ?', 'Par lettre');
  await camille.continues();

  for (const known of ['Camille Exemplaire', '17 avril 1986', 'Rue du Modèle 901', 'Lou Voorbeeld'])
    await expect(camille.section('Lu dans les registres de l’État')).toContainText(known);
  await expect(camille.section('Lu dans les registres de l’État')).toContainText(/Registre national.*lu le /);
  await expect(camille.section('Votre nouvelle adresse')).toContainText('Avenue de l’Essai 903');

  await sofie.signsIn();
  await camille.declaresAndSubmits();
  dossierId = camille.dossierId;
  await camille.sees(/Réponse au plus tard le /);
  reference = await camille.reference();
  const receipt = await camille.downloads(/Accusé de réception/);
  await expectPdf(receipt);
  await expect(sofie.lineOf(reference)).toContainText('Camille Exemplaire');
});

test('Sofie asks for the missing box number; Camille sees it at once, and can change nothing else', async ({
  camille,
  sofie,
  simon,
}) => {
  await camille.opens(`/dossiers/${dossierId}`);
  await camille.signsIn();
  await sofie.signsIn();
  await sofie.lineOf(reference).getByRole('link', { name: reference }).click();
  await sofie.claims();
  await simon.signsIn();
  await simon.opensDossier(dossierId);
  await simon.opensFor('Contrôle des dossiers de la semaine');
  await expect(simon.page.getByText('Sofie Population a pris ce dossier')).toBeVisible();
  await expect(simon.page.getByRole('link', { name: /Préparer la décision/ })).toBeHidden();

  await sofie.asksCorrection('Votre nouvelle adresse', 'Il manque le numéro de boîte.');
  await camille.sees('Une réponse à corriger');
  await camille.sees('Il manque le numéro de boîte.');
  await expect(sofie.page.getByText('en pause').first()).toBeVisible();

  await camille.follows('Corriger');
  await expect(camille.page.getByText('Il manque le numéro de boîte.')).toBeVisible();
  await camille.fills('Boîte', '2B');
  await camille.continues();
  await expect(camille.page.getByRole('link', { name: /^Modifier/ })).toHaveCount(1);
  await camille.declaresAndSubmits('Renvoyer la demande corrigée');
  await sofie.opensDossier(dossierId, '/changes');
  await expect(sofie.page.getByRole('row', { name: /Votre nouvelle adresse/ }).first()).toContainText('boîte 2B');
});

test('Sofie decides, the National Register carries it out, and Camille is told while she watches', async ({
  camille,
  sofie,
}) => {
  await camille.opens(`/dossiers/${dossierId}`);
  await camille.signsIn();
  await sofie.signsIn();
  await sofie.opensDossier(dossierId);
  await sofie.decides({
    decision: /Inscription à la nouvelle adresse/,
    facts: `L’agent de quartier a rencontré Camille Exemplaire sur place le ${inWords(today())}.`,
    reason: 'L’enquête de résidence confirme',
  });

  await camille.sees('Inscription à la nouvelle adresse');
  await camille.sees('Terminé : tout est exécuté.');
  await camille.sees('Décision exécutée : Le Registre national note la nouvelle adresse');
  await expect(sofie.page.getByText(/Décision exécutée/)).toBeVisible();
  await expectPdf(await camille.downloads('Télécharger : Décision'));

  await camille.opens('/profile');
  await camille.sees('Avenue de l’Essai 903');
  await camille.sees(`depuis le ${inWords(today())}`);
});

test('she finds who read her data, checks a line on her own device, and takes the list along', async ({ camille }) => {
  await camille.opens('/profile');
  await camille.signsIn();
  await camille.follows('Qui a vu mes données');
  await camille.page.waitForURL('**/fr/accesses');
  await expect(camille.section('Guichet Unique numérique')).toContainText('vous montrer ce que l’État sait de vous');
  const namur = camille.section('Namur, service Population');
  await expect(namur).toContainText(reference);
  await expect(namur).toContainText('A lu : votre dossier et vos réponses');
  await expect(namur).toContainText('Hors du suivi normal');

  await camille.page.getByText('Vérifier le fichier sans ce site').click();
  await expect(camille.page.getByRole('listitem').filter({ hasText: command })).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'gun-accesses-'));
  const [program] = await Promise.all([
    camille.page.waitForEvent('download'),
    camille.page.getByRole('link', { name: 'Télécharger le programme de vérification' }).click(),
  ]);
  await program.saveAs(join(folder, 'gun-verify-accesses.mjs'));
  await (await camille.downloads('Télécharger les clés')).saveAs(join(folder, 'gun-access-keys.json'));
  const file = join(folder, 'gun-accesses.json');
  await expect
    .poll(
      async () => {
        await (await camille.downloads('Télécharger (JSON)')).saveAs(file);
        return typed(command, folder);
      },
      { timeout: 30_000 },
    )
    .toContain('lines are what was sealed');
  const published = await camille.page.request.get('/gun-verify-accesses.mjs.sha256');
  const received = readFileSync(await program.path());
  expect(await published.text()).toContain(createHash('sha256').update(received).digest('hex'));
  const bundle = readFileSync(file, 'utf8');
  const altered = bundle.replace('"purpose": "change-of-address"', '"purpose": "change-of-addresr"');
  expect(altered).not.toBe(bundle);
  writeFileSync(file, altered);
  expect(typed(command, folder)).toContain('Not everything in this file can be believed');

  await namur
    .getByRole('link', { name: /^Détail/ })
    .first()
    .click();
  await camille.press('Vérifier');
  await camille.sees('Preuve vérifiée.');
});

test('she searches the list, prints it, and reads why a colleague of Sofie opened her dossier; that she contests', async ({
  camille,
}) => {
  await camille.opens('/accesses');
  await camille.signsIn();
  await camille.fills('Mot ou référence', 'aucune ligne ne dit cela');
  await camille.press('Afficher');
  await camille.sees('Personne n’a lu vos données pendant cette période.');
  await camille.fills('Mot ou référence', reference);
  await camille.press('Afficher');
  const namur = camille.section('Namur, service Population');
  await expect(namur.getByRole('listitem')).not.toHaveCount(0);
  await expect(namur.getByText(reference)).toHaveCount(await namur.getByRole('listitem').count());
  await expect(namur).toContainText('A lu : votre nom et votre démarche, dans la liste des dossiers');

  await camille.page.evaluate(() => (window.print = () => (document.title = 'imprimé')));
  await camille.press('Imprimer');
  await expect(camille.page).toHaveTitle('imprimé');
  await camille.page.emulateMedia({ media: 'print' });
  await expect(namur.getByText(reference).first()).toBeVisible();
  await camille.page.emulateMedia({ media: 'screen' });

  await namur
    .getByRole('listitem')
    .filter({ hasText: 'Hors du suivi normal' })
    .first()
    .getByRole('link', { name: /^Détail/ })
    .click();
  await camille.sees('« Contrôle des dossiers de la semaine »');
  await camille.press('Contester cette lecture');
  await camille.page.waitForURL(/\/form\/(?!next-question)/);
  await camille.answers('Qu’est-ce qui vous semble anormal ?', 'Je crois que l’agent me connaît et a lu par curiosité');
  await camille.fills('Expliquez avec vos mots', 'Cet agent est mon voisin.');
  await camille.continues();
  await camille.declaresAndSubmits();
  await camille.sees(/Réponse au plus tard le /);
});

/** What the page tells people to type. */
const command = 'node gun-verify-accesses.mjs gun-accesses.json --keys gun-access-keys.json';

/** What the program answers to exactly that, in the folder of the three files. */
function typed(line: string, folder: string): string {
  const [, ...words] = line.split(' ');
  return spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }).stdout;
}
