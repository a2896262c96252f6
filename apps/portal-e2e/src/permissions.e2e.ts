// Louise looks at everything that she permitted, on one page: she ends a mandate there, and changes her mind about letters.
import { auditPage } from './audit-page';
import { expect, test } from './journey';

test('Louise sees what she permitted, takes it back, and gives again what one word can give', async ({
  louise,
  bram,
}) => {
  await test.step('she gives Bram a mandate, who accepts it and acts for her', async () => {
    await louise.opens('/mandates');
    await louise.signsIn();
    await louise.press('Créer un mandat');
    await louise.fills('Qui pourra agir ?', 'Bram Voorbeeld');
    await louise.answers('Pour quelles démarches ?', 'Seulement celles que je choisis');
    await louise.answers('Démarches', 'Déclarer un changement d’adresse');
    await louise.press('Créer le mandat');
    const code = await louise.page
      .getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      .first()
      .innerText();
    await bram.opens('/mandates');
    await bram.signsIn();
    await bram.fills('Code van de volmacht', code.trim());
    await bram.press('Volmacht bekijken');
    await bram.press('Aanvaarden');
    await bram.opens('/profile');
    await bram.press('Handelen voor Louise Curatrice');
    await bram.seesActingFor('Louise Curatrice');
  });

  await test.step('her page says who may do what, until when, and what a law decides', async () => {
    await louise.opens('/profile/contact');
    await louise.page.getByLabel('Une lettre pour les décisions').check();
    await louise.press('Garder ce choix');
    await louise.sees('Votre choix est enregistré.');
    await louise.opens('/profile');
    await louise.follows('Ce que j’ai autorisé');
    const mandates = louise.page.getByRole('list', { name: 'Mandats' });
    await expect(mandates).toContainText('Bram Voorbeeld');
    await expect(mandates).toContainText('Déclarer un changement d’adresse');
    await expect(louise.page.getByRole('list', { name: 'Comment nous pouvons vous écrire' })).toContainText('poste');
    await expect(louise.page.getByRole('region', { name: 'Ce qui repose sur la loi' })).toContainText(
      'Vous ne pouvez donc pas reprendre ce droit ici.',
    );
    await auditPage(louise.page);
  });

  await test.step('she ends the mandate: Bram’s next request is refused', async () => {
    await louise.press('Reprendre : Bram Voorbeeld');
    await expect(louise.page.getByRole('dialog')).toContainText('dès sa prochaine demande');
    await louise.press('Oui, reprendre');
    await expect(louise.page.getByRole('heading', { name: 'Autorisation reprise' })).toBeVisible();
    await bram.opens('/profile');
    await bram.sees('Bram Voorbeeld');
    await expect(bram.page.getByRole('button', { name: 'Handelen voor Louise Curatrice' })).toBeHidden();
    await expect(bram.page.getByText('Rue Exemple')).toBeHidden();
  });

  await test.step('she ends letters, gives them again at once, and ends them', async () => {
    await louise.press('Reprendre : Le guichet');
    await louise.press('Oui, reprendre');
    await louise.press('Autoriser à nouveau : Envoyer aussi les décisions par la poste');
    await louise.press('Reprendre : Le guichet');
    await louise.press('Oui, reprendre');
    await louise.opens('/profile/contact');
    await expect(louise.page.getByLabel('Une lettre pour les décisions')).not.toBeChecked();
  });
});
