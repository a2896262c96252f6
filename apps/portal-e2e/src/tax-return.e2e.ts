// The proposal of simplified tax return: every figure comes from its source, and only what is wrong is said.
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';
import type { Citizen } from './citizen';

test.describe.configure({ mode: 'serial' });

const proposal = 'Votre proposition, telle que le SPF Finances l’a remplie';

/** As far as the proposal, looked at and used. */
async function usesProposal(citizen: Citizen) {
  await citizen.starts('simplified-tax-return', 'eid');
  await citizen.comesToForm();
  await citizen.press('Demander cette preuve');
  await expect(citizen.section(proposal).getByRole('table')).toContainText(/36\s512,40\s€/);
  await citizen.section(proposal).getByRole('button', { name: 'Utiliser cette réponse' }).click();
  await expect(citizen.section(proposal)).toContainText('À utiliser');
}

test('Camille agrees with every figure: one question, and nothing typed', async ({ camille }) => {
  await usesProposal(camille);
  await camille.answers('La proposition est-elle juste et complète ?', /^Oui, je suis d’accord/);
  await camille.continues();
  await camille.declaresAndSubmits();
  await expectPdf(await camille.downloads(/Accusé de réception/));
});

test('and another time corrects the one figure that is wrong, beside what the source says', async ({ camille }) => {
  await usesProposal(camille);
  await camille.answers('La proposition est-elle juste et complète ?', /^Non, je corrige/);
  const wrong = camille.question('Qu’est-ce qui n’est pas juste ?');
  await expect(wrong.getByRole('textbox')).toHaveCount(0);
  await wrong.getByRole('checkbox', { name: 'Personnes à charge' }).check();
  await camille.fills('Nombre juste', '2');
  await camille.fills('Pourquoi ?', 'Mon second enfant manque.');
  await camille.continues();
  await camille.sees('Mon second enfant manque.');
  await camille.declaresAndSubmits();
});
