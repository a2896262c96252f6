/** What the Central Criminal Record says in its extracts and decisions. */
import type { Language } from '@gun/kernel';
import type { PaperLanguage, PaperWords } from '../paper/sealed-paper';

export const models = ['595', '596.1', '596.2'] as const;
export type Model = (typeof models)[number];

interface ExtractWording extends PaperWords {
  readonly model: Readonly<Record<Model, string>>;
  readonly requestedBy: string;
  readonly held: string;
}

export const extractWording: Readonly<Record<PaperLanguage, ExtractWording>> = {
  fr: {
    authority: 'Casier judiciaire central',
    title: 'Extrait de casier judiciaire',
    model: {
      '595': 'Modèle 595 : usage général',
      '596.1': 'Modèle 596.1 : activité réglementée',
      '596.2': 'Modèle 596.2 : contact avec des mineurs',
    },
    person: 'Concerne',
    birthDate: 'Date de naissance',
    number: 'Numéro national',
    requestedBy: 'À la demande de',
    reference: 'Dossier',
    issued: 'Délivré le',
    heldTitle: 'Ce que le casier contient pour ce modèle',
    held: 'Néant : aucune condamnation à mentionner.',
    invented: 'Exemplaire de démonstration : cette personne est inventée et cet extrait n’a aucune valeur légale.',
    checkTitle: 'Vérifier cet extrait',
    check: 'Scannez le code ou tapez ces signes sur le site du guichet. Vous saurez si l’extrait est authentique.',
    qrAlt: 'Code QR vers la page de vérification de cet extrait',
    page: 'Page',
    sealed: 'Scellé électroniquement par le Casier judiciaire central (démonstration).',
  },
  nl: {
    authority: 'Centraal Strafregister',
    title: 'Uittreksel uit het strafregister',
    model: {
      '595': 'Model 595: algemeen gebruik',
      '596.1': 'Model 596.1: gereglementeerde activiteit',
      '596.2': 'Model 596.2: contact met minderjarigen',
    },
    person: 'Betreft',
    birthDate: 'Geboortedatum',
    number: 'Rijksregisternummer',
    requestedBy: 'Op vraag van',
    reference: 'Dossier',
    issued: 'Afgeleverd op',
    heldTitle: 'Wat het register voor dit model bevat',
    held: 'Niets: geen veroordeling te vermelden.',
    invented: 'Demonstratie-exemplaar: deze persoon is verzonnen en dit uittreksel heeft geen juridische waarde.',
    checkTitle: 'Dit uittreksel controleren',
    check: 'Scan de code of typ deze tekens op de website van het loket. U ziet dan of het uittreksel echt is.',
    qrAlt: 'QR-code naar de controlepagina van dit uittreksel',
    page: 'Bladzijde',
    sealed: 'Elektronisch verzegeld door het Centraal Strafregister (demonstratie).',
  },
  de: {
    authority: 'Zentrales Strafregister',
    title: 'Auszug aus dem Strafregister',
    model: {
      '595': 'Muster 595: allgemeiner Gebrauch',
      '596.1': 'Muster 596.1: geregelte Tätigkeit',
      '596.2': 'Muster 596.2: Kontakt mit Minderjährigen',
    },
    person: 'Betrifft',
    birthDate: 'Geburtsdatum',
    number: 'Nationalregisternummer',
    requestedBy: 'Auf Verlangen von',
    reference: 'Dossier',
    issued: 'Ausgestellt am',
    heldTitle: 'Was das Register für dieses Muster enthält',
    held: 'Keine Eintragung: Es ist keine Verurteilung zu vermerken.',
    invented: 'Muster zur Vorführung: Diese Person ist erfunden, und der Auszug hat keine Rechtskraft.',
    checkTitle: 'Diesen Auszug prüfen',
    check:
      'Scannen Sie den Code oder tippen Sie diese Zeichen auf der Website des Schalters ein. Dann sehen Sie, ob der Auszug echt ist.',
    qrAlt: 'QR-Code zur Prüfseite dieses Auszugs',
    page: 'Seite',
    sealed: 'Elektronisch versiegelt vom Zentralen Strafregister (Vorführung).',
  },
};

interface DecisionWording {
  readonly reason: (model: Model) => string;
  readonly legalBasis: string;
  readonly appeal: string;
  /** What the proof of a driving licence said, for work in transport. */
  readonly licence: { readonly held: (categories: string) => string; readonly ended: string; readonly unknown: string };
}

/** Why the extract is granted, on which law, and what to do about an error: in the language of the dossier. */
export const decisionWording: Readonly<Record<Language, DecisionWording>> = {
  fr: {
    reason: (model) => `Votre identité correspond à celle du casier. Le modèle ${model} convient à l’usage déclaré.`,
    legalBasis: 'Code d’instruction criminelle, articles 595 et 596',
    appeal:
      'Une erreur dans l’extrait ? Signalez-la par ce dossier. Le Casier judiciaire central vous indique comment la faire corriger.',
    licence: {
      held: (categories) => `Votre permis de conduire est valable, catégories ${categories}.`,
      ended: 'Votre permis de conduire n’est plus valable.',
      unknown: 'Vous n’avez pas remis la preuve de votre permis : cet extrait n’en parle pas.',
    },
  },
  nl: {
    reason: (model) =>
      `Uw identiteit stemt overeen met het strafregister. Model ${model} past bij het aangegeven gebruik.`,
    legalBasis: 'Wetboek van strafvordering, artikelen 595 en 596',
    appeal:
      'Een fout in het uittreksel? Meld ze in dit dossier. Het Centraal Strafregister zegt u hoe u ze laat verbeteren.',
    licence: {
      held: (categories) => `Uw rijbewijs is geldig, categorieën ${categories}.`,
      ended: 'Uw rijbewijs is niet meer geldig.',
      unknown: 'U bezorgde geen bewijs van uw rijbewijs: dit uittreksel zegt er niets over.',
    },
  },
  de: {
    reason: (model) =>
      `Ihre Identität stimmt mit dem Strafregister überein. Muster ${model} passt zum angegebenen Zweck.`,
    legalBasis: 'Strafprozessgesetzbuch, Artikel 595 und 596',
    appeal:
      'Ein Fehler im Auszug? Melden Sie ihn in diesem Dossier. Das Zentrale Strafregister sagt Ihnen, wie Sie ihn berichtigen lassen.',
    licence: {
      held: (categories) => `Ihr Führerschein ist gültig, Klassen ${categories}.`,
      ended: 'Ihr Führerschein ist nicht mehr gültig.',
      unknown: 'Sie haben keinen Nachweis Ihres Führerscheins übergeben: Dieser Auszug sagt nichts darüber.',
    },
  },
  en: {
    reason: (model) => `Your identity matches the record. Model ${model} fits the use that you declared.`,
    legalBasis: 'Code of criminal procedure, articles 595 and 596',
    appeal:
      'An error in the extract? Report it in this dossier. The Central Criminal Record tells you how to have it corrected.',
    licence: {
      held: (categories) => `Your driving licence is valid, categories ${categories}.`,
      ended: 'Your driving licence is no longer valid.',
      unknown: 'You did not hand over proof of your driving licence: this extract says nothing about it.',
    },
  },
};
