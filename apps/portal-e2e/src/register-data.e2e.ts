// What the State knows about Noa, source by source; a value that is wrong, its keeper, and the mark on it meanwhile.
import { expect, test } from './journey';

test.describe.configure({ mode: 'serial' });

const wrong = 'C’est faux : Date de naissance';
const mark = /^Contestée depuis le /;
let dossierId: string;
let reference: string;

test('Noa opens one source after the other, and reads who may use what they hold', async ({ noa }) => {
  await noa.opens('/profile');
  await noa.signsIn();
  const register = noa.section('Registre national');
  await expect(register).toContainText('15 décembre 2008');
  await register.getByText('Qui peut l’utiliser, et combien de temps').click();
  await expect(register).toContainText('Déclarer un changement d’adresse');
  await expect(register).toContainText('Loi du 19 juillet 1991 relative aux registres de la population');

  const school = noa.section('Base des inscriptions scolaires et étudiantes');
  await expect(school).not.toContainText('Haute École de l’Exemple');
  await school.getByRole('button', { name: /^Voir ce qu’elle tient/ }).click();
  await expect(school).toContainText('Haute École de l’Exemple, Namur');

  const vehicles = noa.section('Répertoire des véhicules et des permis de conduire');
  await vehicles.getByRole('button', { name: /^Voir ce qu’elle tient/ }).click();
  await expect(vehicles).toContainText('Cette source ne tient rien sur vous.');
});

test('Noa says that her date of birth is wrong, and never has to say which value it is', async ({ noa }) => {
  await noa.opens('/profile');
  await noa.signsIn();
  await noa.follows(wrong);
  await noa.comesToForm();
  const known = noa.section('Ce que nous savons');
  await expect(known).toContainText('Date de naissance');
  await expect(known).toContainText('15 décembre 2008');
  ({ dossierId } = noa);

  await noa.opens('/profile');
  await expect(noa.section('Registre national')).toContainText('15 décembre 2008');
  await expect(noa.section('Registre national').getByText(mark)).toBeHidden();
  await noa.opens(`/dossiers/${dossierId}/form/rightValue`);
  await noa.fills('Qu’est-ce qui est juste ?', 'Le 16 décembre 2008');
  await noa.continues();
  await noa.continues();
  await noa.declaresAndSubmits();
  reference = await noa.reference();
});

test('the value is marked in her profile and in any form, and stays what the register says', async ({ noa }) => {
  await noa.opens('/profile');
  await noa.signsIn();
  const register = noa.section('Registre national');
  await expect(register.getByText(mark)).toBeVisible();
  await expect(register).toContainText('15 décembre 2008');
  await expect(noa.page.getByRole('link', { name: wrong })).toBeHidden();
  await register.getByRole('link', { name: `Dossier ${reference}` }).click();
  await expect(noa.page.getByRole('heading', { level: 1, name: 'Faire corriger une donnée' })).toBeVisible();

  await noa.opens('/start/european-health-insurance-card');
  await noa.comesToForm();
  await expect(noa.page.getByText(mark)).toBeVisible();
});

test('Sofie of her municipality reads what is wrong and what is right, decides, and the mark goes', async ({
  sofie,
  noa,
}) => {
  await sofie.signsIn();
  await sofie.opensDossier(dossierId);
  await sofie.claims();
  await expect(sofie.page.getByText('Le 16 décembre 2008')).toBeVisible();
  await expect(sofie.page.getByText('15 décembre 2008').first()).toBeVisible();
  await sofie.decides({
    decision: /Donnée inchangée/,
    facts: 'L’acte de naissance dit le 15 décembre 2008.',
    reason: 'Le registre dit la même chose que l’acte d’origine.',
  });

  await noa.opens('/profile');
  await noa.signsIn();
  const register = noa.section('Registre national');
  await expect(register).toContainText('15 décembre 2008');
  await expect(register.getByText(mark)).toBeHidden();
  await expect(noa.page.getByRole('link', { name: wrong })).toBeVisible();
});
