// Yanis is granted hours, spends some on a course with a code, gets some back and a certificate: without reloading.
import { personas } from '@gun/testing';
import { readFileSync } from 'node:fs';
import { auditPage } from './audit-page';
import { counter } from './counter';
import { expect, test } from './journey';
import type { Page } from '@playwright/test';

/** The payroll office and the training centre, who have their own page at the simulator of agencies. */
async function press(desk: Page, form: string, fields: Record<string, string>, answer: RegExp) {
  await desk.goto(`${counter.sources}/training`);
  const asked = desk.locator(`form[action="/training/${form}"]`);
  for (const [name, value] of Object.entries(fields)) {
    const field = asked.locator(`[name="${name}"]`);
    if (name === 'amount' || name === 'code' || name === 'title') await field.fill(value);
    else await field.selectOption(value);
  }
  await asked.getByRole('button').click();
  await expect(desk.getByRole('status')).toHaveText(answer);
}

test('Yanis spends hours of training with a code, gets some back, and every move stays visible', async ({
  yanis,
  browser,
}) => {
  const desk = await browser.newPage();
  const { page } = yanis;
  const moves = page.getByRole('region', { name: 'Tous les mouvements' });

  await test.step('an empty account says who grants today, and that the federal one is no more', async () => {
    await yanis.opens('/training-credits');
    await yanis.signsIn();
    await yanis.sees('Vous n’avez pas encore de crédits');
    await yanis.sees('Le compte fédéral n’existe plus');
    await auditPage(page);
  });

  await test.step('his employer grants forty hours, and they appear', async () => {
    const hours = { worker: 'yanis', scheme: 'flemish-training-leave', amount: '40' };
    await press(desk, 'grants', hours, /^Granted 40 hour/);
    await yanis.sees('40 heures disponibles');
    await expect(moves.getByRole('row', { name: /Octroyés/ })).toContainText('Secrétariat social Exemple');
  });

  let code = '';
  await test.step('he reserves ten for a course, and receives a code', async () => {
    await yanis.fills('Nombre d’heures', '41');
    await yanis.fills('Nom du cours', 'Soudure, niveau 1');
    await yanis.press('Réserver et recevoir le code');
    await yanis.sees('Indiquez un nombre entier, de 1 à 40 heures.');
    await yanis.fills('Nombre d’heures', '10');
    await yanis.press('Réserver et recevoir le code');
    const reservation = yanis.section('Vos réservations');
    await expect(reservation).toContainText('Soudure, niveau 1');
    code = /(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(await reservation.innerText())?.[0] ?? '';
    await yanis.sees('30 heures disponibles');
    await auditPage(page);
  });

  await test.step('the training centre takes eight: the code serves no more, and two hours come back', async () => {
    await press(desk, 'claims', { code, amount: '8' }, /^Claimed 8 hour/);
    await yanis.sees('32 heures disponibles');
    await expect(moves.getByRole('row', { name: /Utilisés : Soudure/ })).toContainText('Centre Modèle Opleidingen');
    await press(desk, 'claims', { code, amount: '1' }, /codeNotFound/);
  });

  const claimOf = async () => (await desk.locator('select[name="claim"] option').first().getAttribute('value')) ?? '';

  await test.step('the course was shorter: three hours are given back', async () => {
    await press(desk, 'refunds', { claim: await claimOf(), amount: '3' }, /^Given back 3 of 8/);
    await yanis.sees('35 heures disponibles');
    await expect(moves.getByRole('row')).toHaveCount(6); // the head, and five moves
  });

  await test.step('a move leads to who made it and why, where it can be contested', async () => {
    const refund = moves.getByRole('row', { name: /Rendus/ });
    await refund.getByRole('link', { name: 'Pourquoi, et contester' }).click();
    await yanis.sees('Centre Modèle Opleidingen');
    await expect(page.getByRole('button', { name: 'Contester cette lecture' })).toBeVisible();
    await page.goBack();
  });

  await test.step('he takes the account along, as a table and with the fingerprint of each line', async () => {
    const table = readFileSync(await (await yanis.downloads('Tableau (CSV)')).path(), 'utf8');
    expect(table.trim().split('\r\n')).toHaveLength(6);
    expect(table).toContain('Soudure, niveau 1');
    const whole = readFileSync(await (await yanis.downloads('Complet (JSON)')).path(), 'utf8');
    expect(whole).not.toContain(personas.yanis.nrn);
    expect(JSON.parse(whole)).toMatchObject({ intact: true, moves: [{ kind: 'refund' }, {}, {}, {}, {}] });
  });

  await test.step('he proves that he has enough for another course, without saying how much', async () => {
    await yanis.fills('Au moins combien d’heures', '20');
    await yanis.press('Mettre la preuve dans mon portefeuille');
    await yanis.follows('La voir');
    await expect(page.getByRole('heading', { level: 1, name: 'Crédits de formation' })).toBeVisible();
    await yanis.sees('Congé de formation flamand (VOV)');
    await expect(page.getByText('35')).toHaveCount(0);
  });

  await test.step('the centre certifies the course, and the certificate is in his wallet', async () => {
    await press(desk, 'completions', { claim: await claimOf(), title: 'Soudure, niveau 1' }, /^Certified/);
    await expect(async () => {
      await yanis.opens('/wallet');
      await expect(page.getByRole('link', { name: 'Soudure, niveau 1' })).toBeVisible({ timeout: 3_000 });
    }).toPass();
  });

  await desk.close();
});
