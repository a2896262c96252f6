import type { Citizen } from './citizen';

interface Wanted {
  readonly minors: 'Oui' | 'Non';
  readonly model: RegExp;
  /** What the list of regulated activities calls it, where minors do not settle the model. */
  readonly activity?: string;
}

/** Asks for an extract, as far as the page that says it was sent. */
export async function asksForExtract(citizen: Citizen, { minors, model, activity = 'Pas dans la liste' }: Wanted) {
  await citizen.starts('criminal-record-extract');
  await citizen.answers('À quoi l’extrait va-t-il servir ?', 'Un emploi');
  await citizen.continues();
  await citizen.answers('Allez-vous travailler avec des moins de 18 ans', minors);
  await citizen.continues();
  if (minors === 'Non') {
    await citizen.answers('L’activité est-elle dans cette liste ?', activity);
    await citizen.continues();
  }
  await citizen.fills('Qui vous demande cet extrait ?', 'Menuiserie Exemplaire');
  await citizen.fills('Décrivez l’activité en une phrase', 'Pose de châssis chez des particuliers.');
  await citizen.continues();
  await citizen.sees(model);
  await citizen.answers('Est-ce le bon modèle ?', 'Oui');
  await citizen.continues();
  await citizen.answers('Allez-vous l’utiliser à l’étranger ?', 'Non');
  await citizen.continues();
  await citizen.answers('Langue de l’extrait', 'Français');
  await citizen.answers('Comment voulez-vous le recevoir ?', /^Dans ma boîte de messages/);
  await citizen.continues();
  await citizen.declaresAndSubmits();
}
