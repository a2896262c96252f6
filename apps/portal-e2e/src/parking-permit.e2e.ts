// A resident's parking permit: the register of vehicles proves whose car it is, and nothing is uploaded.
import { inDays } from './days';
import { expect, test } from './journey';

test('Camille asks for a permit for the car that the register knows as hers', async ({ camille }) => {
  await camille.opensForm('resident-parking-permit', 'vehicle');
  await camille.answers('De quel véhicule s’agit-il ?', 'Un véhicule immatriculé à mon nom');
  await camille.answers('La plaque est-elle belge ?', 'Oui');
  await camille.fills('Plaque qui reçoit la carte', '7-ZZZ-003');
  await camille.continues();
  const proof = camille.section('Immatriculation à votre nom');
  await camille.press('Demander cette preuve');
  await expect(proof.getByRole('table')).toContainText('7-ZZZ-003');
  await proof.getByRole('button', { name: 'Utiliser cette réponse' }).click();
  await camille.continues();
  await camille.answers('Quelle carte demandez-vous pour votre ménage ?', 'La première');
  await camille.dates('Premier jour de la carte', inDays(10));
  await camille.continues();
  await camille.declaresAndSubmits();
});
