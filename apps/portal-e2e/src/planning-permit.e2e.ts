// A planning permit in Wallonia: the place by address and parcel, without a map, and the plans sent along.
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';
import { smallPlan } from './small-plan';

test('Camille asks for a workshop in Namur by address and parcel, and sends her plans along', async ({ camille }) => {
  await camille.starts('planning-permit');
  await camille.comesToForm();
  await camille.answers('Où est le bien ?', 'En Wallonie');
  await camille.continues();
  await camille.picks('Rue', 'avenue de lessai', /^Avenue de l’Essai, 5000 Namur/);
  await camille.fills('Numéro', '903');
  await camille.fills('Parcelle cadastrale', '1 A 123 B');
  await camille.continues();
  await camille.answers('À quel titre demandez-vous le permis ?', 'Comme propriétaire');
  await camille.continues();
  await camille.answers('Quels travaux prévoyez-vous ?', 'Une construction neuve');
  await camille.fills('Décrivez le projet en quelques phrases', 'Un atelier de 60 m² à l’arrière de la maison.');
  await camille.answers('Le projet s’écarte-t-il d’une règle du lieu ?', 'Non');
  await camille.answers('Le projet concerne-t-il l’un de ces cas ?', /^Grand commerce/);
  await camille.continues();
  await camille.answers('Un architecte a-t-il fait les plans ?', 'Non');
  for (const file of ['Plans', 'Photos du lieu', 'Notice d’évaluation des incidences'])
    await camille.page.getByLabel(file, { exact: true }).setInputFiles(smallPlan);
  await camille.continues();
  await expect(camille.page.getByText('1 A 123 B')).toBeVisible();
  await camille.declaresAndSubmits();
  await camille.sees('Namur, service Urbanisme');
  await expectPdf(await camille.downloads(/Accusé de réception/));
});
