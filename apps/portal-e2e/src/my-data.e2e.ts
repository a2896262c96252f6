// Greta takes all that the counter keeps about her along, asks to have it erased, and changes her mind.
import { personas, type PersonaId } from '@gun/testing';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { auditPage } from './audit-page';
import { expect, test } from './journey';

const procedure = 'european-health-insurance-card';

test('Greta receives an archive with her dossier and nobody else’s name, and takes her request for erasure back', async ({
  greta,
}) => {
  let draft = '';
  await test.step('she has a draft, and a page that says what would become of it', async () => {
    await greta.starts(procedure);
    await greta.comesToForm();
    draft = greta.dossierId;
    await greta.opens('/own-data');
    await expect(
      greta.page.getByRole('heading', { level: 1, name: 'Meine Daten mitnehmen oder löschen' }),
    ).toBeVisible();
    await expect(greta.page.getByRole('list', { name: 'Was zuerst gelöscht wird' })).toContainText('Entwürfe');
    const held = greta.page.getByRole('list', { name: 'Was ein Gesetz uns aufbewahren lässt' });
    await expect(held).toContainText('Gesetz vom 8. August 1983, Art. 17');
    await auditPage(greta.page);
  });

  await test.step('she asks for an archive, and a message says that it is ready', async () => {
    await greta.press('Mein Archiv vorbereiten');
    await expect(greta.page.getByRole('button', { name: /^Mein Archiv herunterladen/ })).toBeVisible({
      timeout: 60_000,
    });
    await greta.opens('/inbox');
    await greta.sees('Ihre Daten liegen bereit');
    await greta.opens('/own-data');
  });

  await test.step('the archive holds her dossier, a page in her language, and nobody else', async () => {
    const download = await greta.downloads(/^Mein Archiv herunterladen/);
    expect(download.suggestedFilename()).toMatch(/^gun-my-data-.*\.zip$/);
    const archive = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(archive['index.html']!)).toContain('<html lang="de">');
    const dossiers = JSON.parse(strFromU8(archive['data/dossiers.json']!)) as { procedure: string }[]; // its schema says so
    expect(dossiers.map((dossier) => dossier.procedure)).toContain(procedure);
    const text = Object.values(archive)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    const others = (Object.keys(personas) as PersonaId[]).filter((id) => id !== 'greta'); // keys of that literal
    expect(others.filter((id) => text.includes(`${personas[id].givenName} ${personas[id].surname}`))).toEqual([]);
  });

  await test.step('she asks for erasure, reads until when she can take it back, and does so', async () => {
    await greta.press('Löschung meiner Daten beantragen');
    await expect(greta.page.getByRole('dialog', { name: 'Ihre Daten löschen?' })).toContainText('endgültig');
    await greta.press('Ja, zum Termin löschen');
    await expect(greta.page.getByRole('heading', { name: /^Wir löschen Ihre Daten am/ })).toBeVisible();
    await auditPage(greta.page);
    await greta.page.reload();
    await greta.press('Meinen Antrag zurücknehmen');
    await greta.sees('Ihr Antrag ist zurückgenommen. Ihre Daten bleiben, wie sie waren.');
  });

  await test.step('her draft is still there; she throws it away', async () => {
    await greta.opens(`/dossiers/${draft}`);
    await greta.press('Den Entwurf löschen');
    await greta.press('Ja, löschen');
    await greta.page.waitForURL('**/de/dossiers');
  });
});
