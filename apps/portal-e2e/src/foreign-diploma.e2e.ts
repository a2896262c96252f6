// A diploma of another Member State: the other country shows it first, and hands over only what was accepted there.
import { expect, test } from './journey';
import { smallPlan } from './small-plan';

test('Yanis looks at his Finnish diploma where it is kept, comes back, and has it recognised', async ({ yanis }) => {
  await yanis.opensForm('diploma-recognition', 'destination');
  await yanis.answers('Où allez-vous utiliser le diplôme ?', /^En Wallonie ou à Bruxelles/);
  await yanis.answers('De quel diplôme s’agit-il ?', /^Un diplôme de l’enseignement supérieur/);
  await yanis.continues();
  await yanis.answers('Où le diplôme a-t-il été délivré ?', /^Dans un autre pays de l’Union/);
  await yanis.continues();
  const diploma = yanis.section('Diplôme étranger');
  await yanis.press('Demander cette preuve');
  await diploma.getByRole('link', { name: 'La regarder sur le site de la source' }).click();
  await yanis.sees('Bachelor of Engineering');
  await yanis.press('Send this to the counter');
  await yanis.page.waitForURL('**/form/diploma');
  await diploma.getByRole('button', { name: 'Voir la réponse' }).click();
  await expect(diploma.getByRole('table')).toContainText('University of the Example, Helsinki');
  await diploma.getByRole('button', { name: 'Utiliser cette réponse' }).click();
  await yanis.continues();
  await yanis.page.getByLabel('Relevé des notes et programme des études').setInputFiles(smallPlan);
  await yanis.continues();
  await yanis.answers('Que faites-vous reconnaître ?', /^Le niveau/);
  await yanis.continues();
  await yanis.answers('Êtes-vous réfugié ou sous protection subsidiaire ?', 'Non');
  await yanis.answers('Le diplôme vient-il d’un pays qui reçoit l’aide au développement ?', 'Non');
  await yanis.continues();
  await yanis.declaresAndSubmits();
});
