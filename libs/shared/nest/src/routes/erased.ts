import type { LocalizedText } from '@gun/kernel';

/** What was asked for is still there, and nobody can read it any more: its key was destroyed (GDPR art. 17). */
export class Erased extends Error {}

export const erased: LocalizedText = {
  fr: 'Ces données ont été effacées : plus personne ne peut les lire. Si vous ne l’avez pas demandé, appelez-nous.',
  nl: 'Deze gegevens zijn gewist: niemand kan ze nog lezen. Hebt u dat niet gevraagd, bel ons dan.',
  de: 'Diese Daten wurden gelöscht: Niemand kann sie mehr lesen. Wenn Sie das nicht verlangt haben, rufen Sie uns an.',
  en: 'These data were erased: nobody can read them any more. If you did not ask for that, call us.',
};
