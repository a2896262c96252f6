import type { Language } from '@gun/kernel';

/** Fixed words of what the applicant receives, in the applicant's language; the officer's page may be in another. */
export interface LetterWords {
  readonly correctionTitle: string;
  readonly correctionText: string;
  readonly clockStands: string;
  readonly facts: string;
  readonly rule: string;
  readonly why: string;
  readonly conditions: string;
  readonly conditionsText: string;
  readonly legalBasis: string;
  readonly disagree: string;
}

export const letterWords: Readonly<Record<Language, LetterWords>> = {
  fr: {
    correctionTitle: 'À vous : corrigez ces réponses',
    correctionText: 'Le service qui traite votre dossier a une question. Seules ces réponses peuvent changer.',
    clockStands: 'Le délai du service s’arrête jusqu’à votre réponse, si la loi le permet.',
    facts: 'Les faits',
    rule: 'La règle',
    why: 'Pourquoi',
    conditions: 'Conditions',
    conditionsText: 'Cette décision vaut si vous respectez ceci :',
    legalBasis: 'Textes appliqués',
    disagree: 'Si vous n’êtes pas d’accord',
  },
  nl: {
    correctionTitle: 'Uw beurt: verbeter deze antwoorden',
    correctionText: 'De dienst die uw dossier behandelt, heeft een vraag. Alleen deze antwoorden kunnen wijzigen.',
    clockStands: 'De termijn van de dienst staat stil tot u antwoordt, als de wet dat toelaat.',
    facts: 'De feiten',
    rule: 'De regel',
    why: 'Waarom',
    conditions: 'Voorwaarden',
    conditionsText: 'Deze beslissing geldt als u dit naleeft:',
    legalBasis: 'Toegepaste teksten',
    disagree: 'Als u niet akkoord gaat',
  },
  de: {
    correctionTitle: 'Sie sind dran: Berichtigen Sie diese Antworten',
    correctionText: 'Der Dienst, der Ihr Dossier bearbeitet, hat eine Frage. Nur diese Antworten können sich ändern.',
    clockStands: 'Die Frist des Dienstes steht bis zu Ihrer Antwort still, wenn das Gesetz es erlaubt.',
    facts: 'Die Tatsachen',
    rule: 'Die Regel',
    why: 'Warum',
    conditions: 'Bedingungen',
    conditionsText: 'Diese Entscheidung gilt, wenn Sie Folgendes einhalten:',
    legalBasis: 'Angewandte Texte',
    disagree: 'Wenn Sie nicht einverstanden sind',
  },
  en: {
    correctionTitle: 'Your turn: correct these answers',
    correctionText: 'The service that handles your dossier has a question. Only these answers can change.',
    clockStands: 'The service’s period stands still until you answer, where the law allows it.',
    facts: 'The facts',
    rule: 'The rule',
    why: 'Why',
    conditions: 'Conditions',
    conditionsText: 'This decision holds if you respect the following:',
    legalBasis: 'Texts applied',
    disagree: 'If you do not agree',
  },
};
