// An agency needs a proof: the citizen sees who asks and exactly what would leave, says yes or no, and finds the reading back.
import { expect, test } from './journey';
import type { Citizen } from './citizen';

test.describe.configure({ mode: 'serial' });

const agency = 'Casier judiciaire central, SPF Justice';

/** Asks for an extract for work in transport, for which the Central Criminal Record needs a driving licence. */
async function asksForTransport(citizen: Citizen): Promise<string> {
  await citizen.starts('criminal-record-extract');
  await citizen.comesToForm();
  await citizen.answers('À quoi l’extrait va-t-il servir ?', 'Un emploi');
  await citizen.continues();
  await citizen.answers('Allez-vous travailler avec des moins de 18 ans', 'Non');
  await citizen.continues();
  await citizen.answers('L’activité est-elle dans cette liste ?', 'Transport');
  await citizen.continues();
  await citizen.fills('Qui vous demande cet extrait ?', 'Taxis Exemplaires');
  await citizen.fills('Décrivez l’activité en une phrase', 'Transport de personnes.');
  await citizen.continues();
  await citizen.answers('Est-ce le bon modèle ?', 'Oui');
  await citizen.continues();
  await citizen.answers('Allez-vous l’utiliser à l’étranger ?', 'Non');
  await citizen.continues();
  await citizen.answers('Langue de l’extrait', 'Français');
  await citizen.answers('Comment voulez-vous le recevoir ?', /^Dans ma boîte de messages/);
  await citizen.continues();
  await citizen.declaresAndSubmits();
  const { dossierId } = citizen;
  await citizen.follows('Suivre mon dossier');
  await citizen.sees('À vous : une preuve est demandée');
  return dossierId;
}

test('Camille sees what the Central Criminal Record would receive, accepts, and finds who read it', async ({
  camille,
  yanis,
}) => {
  const { page } = camille;
  const dossierId = await asksForTransport(camille);
  await camille.follows(`Demande : ${agency}`);

  await test.step('before anything leaves the source she reads who asks, for what, which fields and by which law', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(agency);
    const main = page.getByRole('main');
    await expect(main).toContainText('extrait de casier judiciaire');
    await expect(main).toContainText('Code d’instruction criminelle, art. 595 et 596');
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  const question = page.url();
  await test.step('the same address shows nothing to somebody else', async () => {
    await yanis.page.goto(question);
    await yanis.signsIn();
    await yanis.sees('Cette demande n’est pas ici');
  });

  await test.step('she sees exactly what would be handed over, and hands it over', async () => {
    await camille.press('Voir ce qui serait remis');
    const values = page.getByRole('table');
    await expect(values.getByRole('row')).toHaveCount(3);
    await expect(values).toContainText('B');
    await camille.press(`Remettre à : ${agency}`);
    await camille.sees('Vous avez accepté');
  });

  await test.step('the agency uses it, and the yes serves once', async () => {
    await camille.opens(`/dossiers/${dossierId}`);
    await camille.sees('Extrait établi');
    await page.goto(question);
    await camille.sees('La preuve est remise');
  });

  await test.step('the reading is a line of hers: who, what, for which dossier', async () => {
    await camille.follows('Qui a vu mes données');
    await expect(page.getByRole('main')).toContainText(agency);
    await expect(page.getByRole('main')).toContainText('permis de conduire');
  });
});

test('Camille refuses: the agency receives nothing, and her extract comes all the same', async ({ camille }) => {
  const dossierId = await asksForTransport(camille);
  await camille.follows(`Demande : ${agency}`);
  await camille.press('Refuser');
  await camille.sees('Vous avez refusé');
  await camille.opens(`/dossiers/${dossierId}`);
  await camille.sees('Extrait établi');
});
