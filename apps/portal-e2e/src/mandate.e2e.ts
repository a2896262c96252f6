// One person acts for another: Camille gives Bram a mandate for one procedure, he acts under it, she ends it.
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' });

let code: string;
let dossierId: string;

test('Camille gives Bram a mandate for her change of address, and gets a code to hand over', async ({ camille }) => {
  await camille.opens('/mandates');
  await camille.signsIn();
  await camille.press('Créer un mandat');
  await camille.fills('Qui pourra agir ?', 'Bram Voorbeeld');
  await camille.answers('Pour quelles démarches ?', 'Seulement celles que je choisis');
  await camille.answers('Démarches', 'Déclarer un changement d’adresse');
  await camille.press('Créer le mandat');
  await expect(camille.page.getByRole('heading', { name: 'Votre code est prêt' })).toBeVisible();
  code = (
    await camille.page
      .getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      .first()
      .innerText()
  ).trim();
});

test('a code in other hands opens nothing: the mandate carries another name', async ({ louise }) => {
  await louise.opens('/mandates');
  await louise.signsIn();
  await louise.fills('Code du mandat', code);
  await louise.press('Voir le mandat');
  await louise.sees(/Ce mandat porte un autre nom que le vôtre/);
});

test('Bram reads it, accepts it, and acts for her within it; what it does not cover says so', async ({ bram }) => {
  await bram.opens('/mandates');
  await bram.signsIn();
  await bram.fills('Code van de volmacht', code.toLowerCase().replaceAll('-', ' '));
  await bram.press('Volmacht bekijken');
  await bram.sees('Camille Exemplaire vraagt u om in zijn of haar plaats te handelen');
  await bram.press('Aanvaarden');
  await bram.sees('Volmacht aanvaard: Camille Exemplaire');

  await bram.opens('/profile');
  await bram.press('Handelen voor Camille Exemplaire');
  await bram.seesActingFor('Camille Exemplaire');
  await bram.opens('/start/change-of-address');
  await bram.comesToForm();
  await bram.seesActingFor('Camille Exemplaire');
  await bram.sees(/Rue du Modèle/);
  ({ dossierId } = bram);

  await bram.opens('/start/criminal-record-extract');
  await bram.sees('Uw volmacht dekt deze procedure niet');
  await bram.follows('Vraag iemand het recht om deze procedure voor hem of haar te doen');
  await expect(bram.page).toHaveURL(/\/mandates\?ask=criminal-record-extract$/);
});

test('Camille sees what was begun in her name and by whom, and ends it: Bram’s next page is refused', async ({
  camille,
  bram,
}) => {
  await bram.opens('/profile');
  await bram.signsIn();
  await bram.press('Handelen voor Camille Exemplaire');
  await bram.opens('/dossiers');
  await bram.sees('Een adreswijziging aangeven');

  await camille.opens('/inbox');
  await camille.signsIn();
  await camille.sees('Bram Voorbeeld peut agir pour vous');
  await camille.opens('/mandates');
  await camille.press('Retirer le mandat : Bram Voorbeeld');
  await camille.press('Retirer le mandat');
  await expect(camille.page.getByRole('list', { name: 'Mandats terminés' })).toContainText('Bram Voorbeeld');

  await bram.opens('/dossiers');
  await expect(bram.page.getByText('Een adreswijziging aangeven')).toBeHidden();

  await camille.opens(`/dossiers/${dossierId}`);
  await camille.sees('Bram Voorbeeld, pour le demandeur');
  await camille.press('Supprimer le brouillon');
  await camille.press('Oui, supprimer');
  await camille.page.waitForURL('**/fr/dossiers');
});
