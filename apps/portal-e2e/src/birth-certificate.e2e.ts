// A birth certificate for a child: the household is known, so that only one question is about whose it is.
import { expect, test } from './journey';

test('Camille asks for the extract of her child for a school abroad, with the multilingual form', async ({
  camille,
}) => {
  await camille.starts('birth-certificate', 'eid');
  await camille.comesToForm();
  await camille.answers('Pour qui est le document ?', /^Une autorité d’un autre pays de l’Union/);
  await camille.continues();
  await camille.answers('De qui est l’acte ?', 'De mon enfant');
  await camille.answers('Quel enfant ?', /^Lou/);
  await camille.continues();
  await camille.answers('Un extrait ou une copie ?', /^Un extrait/);
  await camille.answers('Voulez-vous aussi le formulaire multilingue ?', 'Oui');
  await camille.fills('Combien d’exemplaires ?', '1');
  await camille.answers('Comment le voulez-vous ?', 'Ici, en numérique');
  await camille.continues();
  await expect(camille.page.getByRole('main')).toContainText('Lou');
  await camille.declaresAndSubmits();
});
