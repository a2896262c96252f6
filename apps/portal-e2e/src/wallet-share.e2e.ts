// A training centre wants the diploma of whoever applies to teach: Yanis shares it for some days, and takes it back.
import { asksToShow, readsShown } from './agency';
import { auditPage } from './audit-page';
import { holdsDocument } from './holds-document';
import { expect, test } from './journey';

const centre = 'agency-training-centre';
const name = 'Centre Modèle Opleidingen';
const diploma = 'Diploma secundair onderwijs';
const question = { purpose: 'teachers', claims: ['achievement_title'], sharedDays: 30 };

/** The same request, as the portal opens it. */
const inPortal = (uri: string): string => `/wallet/present${new URL(uri).search}`;

test('Yanis shares his diploma for thirty days, sees who reads it, and takes it back', async ({ yanis }) => {
  const { page } = yanis;
  const asked = await asksToShow(centre, question);
  expect(asked.state).toBe('asked');

  await test.step('he has the diploma', async () => {
    await yanis.opens('/wallet');
    await yanis.signsIn();
    await holdsDocument(yanis, {
      ...{ add: 'Ajouter Diplôme', look: 'Voir si la réponse est là' },
      ...{ row: new RegExp(diploma), valid: 'Valable' },
    });
  });

  await test.step('he opens the link: who, why, for how long; he has not answered, and it waits in his wallet', async () => {
    await yanis.opens(inPortal(asked.uri));
    await yanis.sees(`${name} demande : Diplôme`);
    await yanis.sees('Vérifier le diplôme d’un candidat formateur');
    await yanis.sees('pourra le relire ici pendant 30 jours');
    await auditPage(page);
    await yanis.opens('/wallet');
    await yanis.sees(`${name} attend votre réponse`);
    await auditPage(page);
    expect((await readsShown(centre, asked.id)).state).toBe('asked');
  });

  await test.step('he shares it, and the centre reads its title and not his name', async () => {
    await yanis.follows('Voir ce qui serait transmis');
    await yanis.press(`Montrer à ${name}`);
    await yanis.sees(new RegExp(`${name} peut le lire ici jusqu’au`));
    await auditPage(page);
    const { state, shown } = await readsShown(centre, asked.id);
    expect(state).toBe('answered');
    expect(shown?.[0]?.claims).toContainEqual({ key: 'achievement_title', value: diploma });
    expect(shown?.[0]?.claims.map(({ key }) => key)).not.toContain('family_name');
  });

  await test.step('it is in what he showed, in what he permitted and in who saw his data', async () => {
    await yanis.opens('/wallet/history');
    await expect(page.getByRole('row', { name: new RegExp(name) }).first()).toContainText('Montré');
    await yanis.opens('/permissions');
    await expect(page.getByRole('list', { name: 'Documents partagés' })).toContainText(name);
    await auditPage(page);
    await yanis.opens('/accesses');
    await expect(page.getByRole('region', { name })).toContainText('A lu : diplôme');
  });

  await test.step('he takes it back: the centre reads nothing from then on', async () => {
    await yanis.opens('/wallet/history');
    await page
      .getByRole('row', { name: new RegExp(name) })
      .first()
      .getByRole('link')
      .click();
    await yanis.press('Mettre fin à ce partage');
    await yanis.press('Y mettre fin');
    await yanis.sees('Vous avez mis fin à ce partage');
    await auditPage(page);
    const read = await readsShown(centre, asked.id);
    expect(read.state).toBe('ended');
    expect(read).not.toHaveProperty('shown');
    await yanis.opens('/wallet/history');
    await expect(page.getByRole('row', { name: new RegExp(name) }).first()).toContainText('Arrêté par vous');
  });

  await test.step('asked again, he refuses: the centre learns his no and nothing else', async () => {
    const again = await asksToShow(centre, question);
    await yanis.opens(inPortal(again.uri));
    await yanis.press('Refuser');
    await yanis.sees('Vous avez refusé');
    const read = await readsShown(centre, again.id);
    expect(read.state).toBe('refused');
    expect(read).not.toHaveProperty('shown');
  });

  await test.step('he withdraws the diploma again', async () => {
    await yanis.opens('/wallet');
    await yanis.follows(diploma);
    await yanis.press('Retirer');
    await yanis.press('Retirer pour toujours');
    await yanis.sees('Retiré par vous');
  });
});
