// A wallet on Louise's phone sends her to sign in: she reads where her identity would go, refuses once, then gives it.
import { personas } from '@gun/testing';
import { auditPage } from './audit-page';
import { expect, test } from './journey';
import { PhoneWallet } from './phone-wallet';

const configuration = 'identity.sd-jwt';

test('Louise refuses a wallet that she does not know, and it receives no code', async ({ louise }) => {
  const wallet = await PhoneWallet.open();
  await louise.page.goto(await wallet.wants(configuration));
  await louise.signsIn();
  await louise.sees('Personne ne se porte garant de ce portefeuille');
  await louise.press('Ne pas le donner');
  const back = await louise.page.getByRole('link', { name: 'Retour au portefeuille' }).getAttribute('href');
  const answer = wallet.answerIn(back ?? '');
  expect([answer.get('error'), answer.get('code')]).toEqual(['access_denied', null]);
});

test('she gives it to her own: it holds her identity, bound to a key that only the phone has', async ({ louise }) => {
  const wallet = await PhoneWallet.open();
  await louise.page.goto(await wallet.wants(configuration));
  await louise.signsIn();
  await louise.sees('Un portefeuille demande un document');
  await louise.sees('wallet.of.the.journey');
  await auditPage(louise.page);
  await louise.press('Demander : Identité');
  await louise.press('Le donner à ce portefeuille');
  const link = louise.page.getByRole('link', { name: 'Retour au portefeuille' });
  await expect(link).toBeVisible();
  await auditPage(louise.page);

  const code = wallet.answerIn((await link.getAttribute('href')) ?? '').get('code') ?? '';
  const { token, claims } = await wallet.receives(configuration, code);
  expect(token).toMatchObject({ vct: 'urn:eudi:pid:be:1', cnf: { jwk: { kty: 'EC' } } });
  expect(token).not.toHaveProperty('family_name');
  expect(claims).toMatchObject({ family_name: personas.louise.surname, given_name: personas.louise.givenName });
  await expect(wallet.receives(configuration, code)).rejects.toThrow('invalid_grant');
});

test('her wallet here says that a copy is on a phone, and she withdraws it everywhere', async ({ louise }) => {
  await louise.opens('/wallet');
  await louise.signsIn();
  await louise.follows('Identité');
  await louise.sees('1 exemplaire sur un téléphone.');
  await louise.press('Retirer');
  await louise.press('Retirer pour toujours');
  await louise.sees('Retiré par vous');
});
