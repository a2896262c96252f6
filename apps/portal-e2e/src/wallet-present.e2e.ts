// A hotel asks Yanis for his diploma: he sees what would leave, shows it, and finds it again; too much is refused for him.
import { AskingHotel } from './asking-hotel';
import { auditPage } from './audit-page';
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' });

let hotel: AskingHotel;
test.beforeAll(async () => {
  hotel = await AskingHotel.open();
});
test.afterAll(() => hotel.close());

const diploma = 'Diploma secundair onderwijs';

test('Yanis puts his diploma into his wallet', async ({ yanis }) => {
  await yanis.opens('/wallet');
  await yanis.signsIn();
  await yanis.press('Ajouter Diplôme');
  await expect(async () => {
    await yanis.press('Voir si la réponse est là');
    await expect(yanis.page.getByRole('link', { name: diploma })).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test('the hotel asks: he sees who, why and what, shows it, and is back at the hotel', async ({ yanis }) => {
  await yanis.opens(`/wallet/present?${hotel.asks('diploma', 'achievement_title')}`);
  await yanis.signsIn();
  await yanis.sees('Hôtel des Ardennes demande : Diplôme');
  await yanis.sees('Vérifier le diplôme d’un candidat');
  await yanis.sees('30 jours au plus');
  await auditPage(yanis.page);
  await yanis.press('Montrer à Hôtel des Ardennes');
  await yanis.page.waitForURL('**/merci');
  expect(hotel.shown('diploma')).toEqual({ achievement_title: diploma });
});

test('the hotel asks for his name as well: the wallet refuses for him and says why', async ({ yanis }) => {
  await yanis.opens('/wallet/present');
  await yanis.signsIn();
  await auditPage(yanis.page);
  await yanis.page
    .getByLabel('Lien de la demande')
    .fill(`openid4vp://?${hotel.asks('diploma', 'achievement_title', 'family_name')}`);
  await yanis.press('Voir ce qui est demandé');
  await yanis.sees('Nous avons refusé pour vous');
  await yanis.sees('Ce qui ne peut pas être demandé : Nom.');
  await auditPage(yanis.page);
  expect(hotel.answers.at(-1)).toMatchObject({ error: 'access_denied' });
});

test('both are in the list of what he showed, from where he can complain', async ({ yanis }) => {
  await yanis.opens('/wallet/history');
  await yanis.signsIn();
  await yanis.sees('Refusé pour vous');
  await yanis.sees('Montré');
  await auditPage(yanis.page);
  await yanis.page.getByRole('link', { name: 'Hôtel des Ardennes' }).last().click();
  await yanis.sees('Montré : Hôtel des Ardennes');
  await yanis.follows('Contester ou se plaindre');
  await yanis.sees(/on vous a demandé de le montrer depuis votre portefeuille/);
});

test('he shows that it is genuine, without a network, and sees that somebody checked it', async ({
  yanis,
  browser,
}) => {
  await yanis.opens('/wallet');
  await yanis.signsIn();
  await yanis.follows(diploma);
  await yanis.follows('Montrer ou imprimer Il est authentique et valable, rien de plus');
  const code = yanis.page.getByRole('link', { name: /\/check\// });
  await expect(code).toBeVisible();
  await auditPage(yanis.page);
  const address = (await code.getAttribute('href')) ?? '';
  await yanis.sees('même si vous la rechargez');
  await yanis.page.context().setOffline(true);
  await yanis.page.reload();
  await yanis.sees('Affiché sans réseau');
  await expect(yanis.page.getByRole('img', { name: 'Code pour vérifier ce document' })).toBeVisible();
  await expect(code).toHaveAttribute('href', address);
  await auditPage(yanis.page);
  await yanis.page.context().setOffline(false);

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(address);
  await expect(stranger.getByText('Ce document est authentique et valable aujourd’hui')).toBeVisible();
  await expect(stranger.getByText(diploma)).toBeHidden();
  await auditPage(stranger);
  await stranger.context().close();

  await yanis.follows('Retour au document');
  await yanis.sees(/Vérifié une fois/);
});

test('Yanis withdraws the diploma again', async ({ yanis }) => {
  await yanis.opens('/wallet');
  await yanis.signsIn();
  await yanis.follows(diploma);
  await yanis.press('Retirer');
  await yanis.press('Retirer pour toujours');
  await yanis.sees('Retiré par vous');
});
