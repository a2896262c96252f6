// A judge entrusted the goods of Paul to Louise: she acts for him where the order reaches, and he sees that she did.
import { auditPage } from './audit-page';
import { expect, test } from './journey';

test('Louise acts for Paul by the order of a judge, within what it reaches', async ({ louise }) => {
  await test.step('the page says for whom she may act, and by which order of which judge', async () => {
    await louise.opens('/profile');
    await louise.signsIn();
    await louise.sees(/administrateur de ses biens, par ordonnance du 3 mars 2025 \(Justice de paix de Charleroi/);
    await louise.press('Agir pour Paul Muster');
    await louise.seesActingFor('Paul Muster');
    await louise.sees(/^Administrateur de ses biens, par ordonnance du 3 mars 2025/);
    await auditPage(louise.page);
  });

  await test.step('she begins what concerns his goods, on his data', async () => {
    await louise.opens('/start/study-grant');
    await louise.comesToForm();
    await louise.seesActingFor('Paul Muster');
    await louise.opens(`/dossiers/${louise.dossierId}`);
    await louise.press('Supprimer le brouillon');
    await louise.press('Oui, supprimer');
    await louise.page.waitForURL('**/fr/dossiers');
  });

  await test.step('where he lives is his own choice: the page names the right that is missing, and lets her ask for it', async () => {
    await louise.opens('/start/change-of-address');
    await louise.sees('L’ordonnance du juge ne couvre pas cette démarche');
    await louise.follows('Demander à quelqu’un le droit de faire cette démarche pour lui');
    await expect(louise.page).toHaveURL(/\/mandates\?ask=change-of-address$/);
  });
});
