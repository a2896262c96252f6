// A study grant without a single retyped fact: two sources answer, one proof is provided by hand, the officer sees which.
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';
import { smallPlan } from './small-plan';
import { spoil } from './sources';
import type { Citizen } from './citizen';

test.describe.configure({ mode: 'serial' });
test.afterEach(() => spoil('tax', 'none'));

/** Begins for himself, as far as the page of proofs. */
async function comesToProofs(yanis: Citizen) {
  await yanis.starts('study-grant');
  await yanis.comesToForm();
  await yanis.answers('Pour qui demandez-vous l’allocation ?', /^Pour moi/);
  await yanis.continues();
  await expect(yanis.page.getByRole('heading', { level: 1, name: 'Les preuves' })).toBeVisible();
}

async function tellsTheRest(yanis: Citizen) {
  await yanis.answers('Qui a la personne qui étudie à charge pour l’impôt ?', 'Personne');
  await yanis.answers('Les revenus ont-ils baissé depuis ?', 'Non');
  await yanis.answers('Où loge la personne qui étudie pendant la semaine ?', 'À la maison');
  await yanis.continues();
  await yanis.fills('Numéro de compte', 'BE68 5390 0754 7034');
  await yanis.continues();
}

test('Yanis lets two sources answer, provides one proof himself, and Samira decides on both', async ({
  yanis,
  samira,
}) => {
  const proof = (title: string) => yanis.page.getByRole('region', { name: title });
  const [income, enrolment, diplomas] = ['Revenus du ménage', 'Inscription dans l’école', 'Diplômes déjà obtenus'].map(
    proof,
  );
  if (!income || !enrolment || !diplomas) throw new Error('three proofs');

  await test.step('before anything is asked he reads of whom, what, why, by which law and for how long', async () => {
    await comesToProofs(yanis);
    await expect(income).toContainText('SPF Finances');
    await expect(income).toContainText('Revenu imposable du ménage, en tout');
    await expect(income).toContainText('Décret de la Communauté française du 7 novembre 1983');
    await expect(income).toContainText('10 ans après l’acceptation');
    await expect(income).toContainText('Pas encore demandée');
  });

  await test.step('one explicit request asks two sources; a third stays unasked, because he provides that proof', async () => {
    await diplomas.getByRole('button', { name: 'Fournir cette preuve moi-même' }).click();
    await expect(diplomas).toContainText('Vous la fournissez');
    await yanis.press('Demander ces 2 preuves');
    await expect(income.getByRole('table')).toContainText(/18\s040,00\s€/);
    await expect(enrolment.getByRole('table')).toContainText('Haute École de l’Exemple');
    await expect(income.getByRole('heading', { level: 2 })).toBeFocused();
  });

  await test.step('he uses what he has seen', async () => {
    await income.getByRole('button', { name: 'Utiliser cette réponse' }).click();
    await expect(income).toContainText('À utiliser');
    await enrolment.getByRole('button', { name: 'Utiliser cette réponse' }).click();
    await expect(enrolment).toContainText('À utiliser');
    await yanis.continues();
    await yanis.page.locator('input[type=file]').setInputFiles({ ...smallPlan, name: 'diplome.pdf' });
    await yanis.sees('diplome.pdf est ajouté');
    await yanis.continues();
    await tellsTheRest(yanis);
    await expect(proof('Remis par les sources')).toContainText(/18\s040,00\s€/);
    await yanis.declaresAndSubmits();
  });

  const { dossierId } = yanis;
  await test.step('his receipt names what was handed over', async () => {
    await yanis.follows('Suivre mon dossier');
    await expectPdf(await yanis.downloads(/Accusé de réception/));
  });

  await test.step('Samira sees from whom each proof is, and decides', async () => {
    await samira.signsIn();
    await samira.opensDossier(dossierId);
    const proofs = samira.page.getByRole('region', { name: 'Preuves des sources' });
    await expect(proofs).toContainText('Signature vérifiée');
    await expect(proofs).toContainText(/18\s040,00\s€/);
    await expect(proofs).toContainText('Fournie par le demandeur');
    await samira.claims();
    await samira.decides({
      decision: /Allocation d’études accordée/,
      facts: 'Revenus de 18 040 €, lus aujourd’hui au SPF Finances. Inscription régulière à temps plein.',
      reason: 'L’inscription est régulière',
    });
    await yanis.page.reload();
    await yanis.sees('Demande acceptée');
  });
});

test('when a source is down Yanis is told which one, and goes on by hand', async ({ yanis }) => {
  await spoil('tax', 'down');
  await comesToProofs(yanis);
  await yanis.press('Demander ces 3 preuves');
  const income = yanis.page.getByRole('region', { name: 'Revenus du ménage' });
  await expect(income).toContainText('Pas de réponse');
  await expect(income).toContainText('Données de l’impôt des personnes physiques');
  await income.getByRole('button', { name: 'Fournir cette preuve moi-même' }).click();
  await expect(income).toContainText('Vous la fournissez');

  await test.step('what the others answered is still his to use, and one that answers later can be awaited', async () => {
    const enrolment = yanis.page.getByRole('region', { name: 'Inscription dans l’école' });
    await enrolment.getByRole('button', { name: 'Utiliser cette réponse' }).click();
    const diplomas = yanis.page.getByRole('region', { name: 'Diplômes déjà obtenus' });
    await diplomas.getByRole('button', { name: 'Continuer sans attendre' }).click();
    await expect(diplomas).toContainText('En route');
    await yanis.continues();
  });

  await yanis.page.locator('input[type=file]').setInputFiles({ ...smallPlan, name: 'role.pdf' });
  await yanis.sees('role.pdf est ajouté');
  await yanis.fills('Revenu imposable qui y figure', '18040');
  await yanis.continues();
  await tellsTheRest(yanis);
  await yanis.declaresAndSubmits();
});
