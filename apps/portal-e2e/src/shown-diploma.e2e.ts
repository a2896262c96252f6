// A diploma of a university outside the Union, shown from a wallet on a phone instead of a paper; its provenance stays.
import { personas } from '@gun/testing';
import { auditPage } from './audit-page';
import { awards } from './foreign-university';
import { expect, test } from './journey';
import { presentsFromPhone } from './presents-from-phone';
import { smallPlan } from './small-plan';

test('Noa shows her Tunisian diploma from her phone, reads it in our words, and sends no copy of it', async ({
  noa,
}) => {
  const { page } = noa;
  const diploma = noa.section('Diplôme dans votre portefeuille');
  const onPhone = await awards(personas.noa);

  await test.step('she begins, and says that the diploma is from outside the Union', async () => {
    await noa.opensForm('diploma-recognition', 'destination');
    await noa.answers('Où allez-vous utiliser le diplôme ?', /^En Wallonie ou à Bruxelles/);
    await noa.answers('De quel diplôme s’agit-il ?', /^Un diplôme de l’enseignement supérieur/);
    await noa.continues();
    await noa.answers('Où le diplôme a-t-il été délivré ?', /^Dans un autre pays du monde/);
    await noa.continues();
    await expect(diploma).toContainText('Votre portefeuille');
    await auditPage(page);
  });

  const link = await test.step('the form makes a request, for a wallet here and for one on a phone', async () => {
    await diploma.getByRole('button', { name: 'Le montrer depuis mon portefeuille' }).click();
    await expect(diploma.getByRole('link', { name: 'Ouvrir mon portefeuille ici' })).toBeVisible();
    await diploma.getByText('Il est dans un autre portefeuille').click();
    await expect(diploma.getByRole('img', { name: 'Code à scanner avec un autre portefeuille' })).toBeVisible();
    await auditPage(page);
    const other = diploma.getByRole('link', { name: 'Ouvrir un autre portefeuille de cet appareil' });
    return (await other.getAttribute('href')) ?? '';
  });

  await test.step('another’s diploma is not taken for hers, and her own wallet here has none', async () => {
    const others = await awards(personas.camille);
    expect(await presentsFromPhone(others, link)).toBe(true);
    await diploma.getByRole('button', { name: 'Voir la réponse' }).click();
    await expect(diploma).toContainText('Pas de réponse');
    await diploma.getByRole('button', { name: 'Réessayer' }).click();
    await diploma.getByRole('link', { name: 'Ouvrir mon portefeuille ici' }).click();
    await noa.sees('demande : Diplôme');
    await noa.sees('aucun de vos documents ne répond');
    await page.goBack();
  });

  await test.step('she shows it from her phone, and reads what it says in our words, and who vouches for it', async () => {
    await diploma.getByText('Il est dans un autre portefeuille').click();
    const other = diploma.getByRole('link', { name: 'Ouvrir un autre portefeuille de cet appareil' });
    expect(await presentsFromPhone(onPhone, (await other.getAttribute('href')) ?? '')).toBe(true);
    await diploma.getByRole('button', { name: 'Voir la réponse' }).click();
    await expect(diploma.getByRole('table')).toContainText('Mastère en génie civil');
    await expect(diploma.getByRole('row', { name: /Niveau/ })).toContainText('7');
    await expect(diploma).toContainText('Université Modèle');
    await expect(diploma).toContainText('tunisian-universities');
    await auditPage(page);
    await diploma.getByRole('button', { name: 'Utiliser cette réponse' }).click();
    await expect(diploma).toContainText('À utiliser');
    await noa.continues();
  });

  await test.step('no copy is asked; she sends the request', async () => {
    await expect(page.getByLabel('Copie du diplôme')).toHaveCount(0);
    await page.getByLabel('Relevé des notes et programme des études').setInputFiles(smallPlan);
    await noa.continues();
    await noa.answers('Que faites-vous reconnaître ?', /^Le niveau/);
    await noa.continues();
    await noa.answers('Êtes-vous réfugié ou sous protection subsidiaire ?', 'Non');
    await noa.answers('Le diplôme vient-il d’un pays qui reçoit l’aide au développement ?', 'Non');
    await noa.continues();
    await noa.sees('Mastère en génie civil');
    await noa.declaresAndSubmits();
  });
});
