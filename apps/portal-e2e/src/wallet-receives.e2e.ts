// A university that is not ours offers Camille a diploma: she sees who and what, types its PIN, keeps it, and deletes it again.
import type { ForeignIssuer } from '@gun/foreign-issuer';
import { auditPage } from './audit-page';
import { expect, test } from './journey';
import { opensUniversity, opensUnknownUniversity } from './offering-university';

let university: ForeignIssuer;
test.beforeAll(async () => {
  university = await opensUniversity();
});
test.afterAll(() => university.close());

const pin = '493817';
const title = 'Diplôme tunisien';

test('Camille pastes the offer, types the PIN wrong and then right, and keeps the diploma until she deletes it', async ({
  camille,
}) => {
  const { page } = camille;

  await test.step('she sees who offers her what, before anything is taken', async () => {
    await camille.opens('/wallet');
    await camille.signsIn();
    await camille.follows('Recevoir un document');
    await camille.fills('Lien de l’offre', university.offer({ pin }));
    await auditPage(page);
    await camille.press('Voir ce qui est offert');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Université Modèle vous offre : Diplôme');
    await camille.sees('Titre du diplôme');
    await camille.sees('Cet émetteur est connu d’une liste de confiance.');
    await auditPage(page);
  });

  await test.step('a wrong PIN takes nothing and may be typed again', async () => {
    await camille.fills('Code de l’émetteur', '000000');
    await camille.press('Prendre ce document');
    await camille.sees('L’émetteur refuse ce code.');
    await auditPage(page);
    await camille.fills('Code de l’émetteur', pin);
    await camille.press('Prendre ce document');
    await camille.sees('Le document est dans votre portefeuille');
    await auditPage(page);
    expect(university.heard).toEqual(['credential_accepted']);
  });

  await test.step('it stands among her documents, with what it says and how it holds today', async () => {
    await camille.opens('/wallet');
    const line = page.getByRole('row', { name: title });
    await expect(line).toContainText('Valable');
    await auditPage(page);
    await line.getByRole('link').click();
    await camille.sees('Mastère en génie civil');
    await camille.sees('Il reste 3 exemplaires que personne n’a vus.');
    await auditPage(page);
  });

  await test.step('deleted, it is gone', async () => {
    await camille.press('Supprimer ce document');
    await auditPage(page);
    await camille.press('Supprimer');
    await page.waitForURL('**/fr/wallet');
    await camille.sees(
      'Une université ou une autorité d’ailleurs peut vous délivrer un document pour ce portefeuille.',
    );
    await expect(page.getByRole('row', { name: title })).toHaveCount(0);
  });
});

test('what a university of nobody’s list offers is refused for her, and she reads why', async ({ camille }) => {
  const stranger = await opensUnknownUniversity();
  const offer = new URL(stranger.offer({ pin }));
  await camille.opens(`/wallet/receive${offer.search}`);
  await camille.signsIn();
  await camille.sees('Votre portefeuille ne prend rien ici');
  await camille.sees('Cet émetteur ne figure sur aucune liste de confiance.');
  await expect(camille.page.getByRole('button', { name: 'Prendre ce document' })).toHaveCount(0);
  await auditPage(camille.page);
  expect(stranger.asked).not.toContain('POST /token');
  await stranger.close();
});
