import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { appealInDecision, identityNeeded, onlineWithCard, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/** Law: Income Tax Code 1992, art. 305 to 308. The dates are those of 2025; each year’s stand on the proposal itself. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Répondre à la proposition de déclaration simplifiée',
    nl: 'Antwoorden op het voorstel van vereenvoudigde aangifte',
    de: 'Auf den Vorschlag einer vereinfachten Steuererklärung antworten',
    en: 'Answer the proposal of simplified tax return',
  },
  summary: {
    fr: 'Le SPF Finances vous a envoyé une proposition déjà remplie ? Si elle est juste, vous n’avez rien à faire. Sinon, corrigez seulement ce qui est faux.',
    nl: 'Stuurde de FOD Financiën u een ingevuld voorstel? Klopt het, dan hoeft u niets te doen. Anders verbetert u alleen wat fout is.',
    de: 'Hat der FÖD Finanzen Ihnen einen ausgefüllten Vorschlag gesandt? Stimmt er, müssen Sie nichts tun. Sonst berichtigen Sie nur, was falsch ist.',
    en: 'Did the FPS Finance send you a proposal already filled in? If it is right, you do nothing. Otherwise, correct only what is wrong.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'La personne qui a reçu une proposition de déclaration simplifiée pour cette année. Les conjoints imposés ensemble répondent pour les deux.',
    nl: 'Wie voor dit jaar een voorstel van vereenvoudigde aangifte kreeg. Samen belaste partners antwoorden voor allebei.',
    de: 'Wer für dieses Jahr einen Vorschlag einer vereinfachten Erklärung erhalten hat. Gemeinsam veranlagte Partner antworten für beide.',
    en: 'The person who received a proposal of simplified return for this year. Partners taxed together answer for both.',
  },
  notForWhom: {
    fr: 'Pas de proposition reçue, un revenu d’indépendant ou de dirigeant : vous remplissez une déclaration ordinaire auprès du SPF Finances.',
    nl: 'Geen voorstel gekregen, of inkomsten als zelfstandige of bedrijfsleider: u vult een gewone aangifte in bij de FOD Financiën.',
    de: 'Kein Vorschlag erhalten, Einkommen als Selbstständiger oder Betriebsleiter: Sie füllen eine gewöhnliche Erklärung beim FÖD Finanzen aus.',
    en: 'No proposal received, or income as a self-employed person or director: you fill in an ordinary return with the FPS Finance.',
  },
  cost: { fr: 'Gratuit', nl: 'Gratis', de: 'Kostenlos', en: 'Free' },
  duration: { fr: 'Environ 3 minutes', nl: 'Ongeveer 3 minuten', de: 'Etwa 3 Minuten', en: 'About 3 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'Pour corriger : fiche de salaire ou de pension, attestation de don ou de prêt',
      nl: 'Om te verbeteren: loon- of pensioenfiche, attest van gift of lening',
      de: 'Zum Berichtigen: Lohn- oder Rentenkarte, Bescheinigung über Spende oder Darlehen',
      en: 'To correct: salary or pension slip, statement of gift or loan',
    },
  ],
  known: [
    {
      what: {
        fr: 'Votre nom et votre ménage',
        nl: 'Uw naam en uw gezin',
        de: 'Ihr Name und Ihr Haushalt',
        en: 'Your name and your household',
      },
      source: registers.nationalRegister,
    },
    {
      what: {
        fr: 'Chaque montant de votre proposition, si vous la faites demander',
        nl: 'Elk bedrag van uw voorstel, als u het laat vragen',
        de: 'Jeder Betrag Ihres Vorschlags, wenn Sie ihn anfordern lassen',
        en: 'Every amount of your proposal, if you let us ask',
      },
      source: registers.tax,
    },
  ],
  deadline: {
    fr: 'La date est sur votre proposition. En 2025, c’était le 30 juin sur papier et le 15 juillet en ligne. Sans réponse, vous êtes d’accord.',
    nl: 'De datum staat op uw voorstel. In 2025 was dat 30 juni op papier en 15 juli online. Antwoordt u niet, dan gaat u akkoord.',
    de: 'Das Datum steht auf Ihrem Vorschlag. 2025 war es der 30. Juni auf Papier und der 15. Juli online. Ohne Antwort stimmen Sie zu.',
    en: 'The date is on your proposal. In 2025 it was 30 June on paper and 15 July online. Without an answer, you agree.',
  },
  output: {
    fr: 'Un avertissement-extrait de rôle, fondé sur la proposition et vos corrections',
    nl: 'Een aanslagbiljet, op basis van het voorstel en uw verbeteringen',
    de: 'Ein Steuerbescheid auf Grundlage des Vorschlags und Ihrer Berichtigungen',
    en: 'A tax assessment notice, based on the proposal and your corrections',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'Le SPF Finances enregistre votre accord, ou examine chaque correction.',
      nl: 'De FOD Financiën noteert uw akkoord, of onderzoekt elke verbetering.',
      de: 'Der FÖD Finanzen hält Ihre Zustimmung fest oder prüft jede Berichtigung.',
      en: 'The FPS Finance records your agreement, or examines each correction.',
    },
    {
      fr: 'Une réponse en ligne se change une fois, jusqu’à la date de la proposition. Puis vient l’avertissement-extrait de rôle.',
      nl: 'Een antwoord online wijzigt u één keer, tot de datum van het voorstel. Daarna komt het aanslagbiljet.',
      de: 'Eine Online-Antwort ändern Sie einmal, bis zum Datum des Vorschlags. Danach kommt der Steuerbescheid.',
      en: 'An answer online can be changed once, until the date of the proposal. Then the assessment notice comes.',
    },
  ],
  appeal: appealInDecision,
  legalBasis: [
    {
      title: {
        fr: 'Code des impôts sur les revenus 1992, articles 305 à 308',
        nl: 'Wetboek van de inkomstenbelastingen 1992, artikelen 305 tot 308',
        de: 'Einkommensteuergesetzbuch 1992, Artikel 305 bis 308',
        en: 'Income Tax Code 1992, articles 305 to 308',
      },
    },
  ],
  lifeEvents: [],
  theme: 'TAXE',
  sdg: 'U4',
  keywords: {
    fr: ['impôt', 'déclaration fiscale', 'PDS', 'contribution', 'revenus', 'personne à charge', 'don', 'prêt'],
    nl: ['belasting', 'belastingaangifte', 'VVA', 'inkomsten', 'persoon ten laste', 'gift', 'lening'],
    de: ['Steuer', 'Steuererklärung', 'Einkommen', 'Person zu Lasten', 'Spende', 'Darlehen'],
    en: ['tax', 'tax return', 'income', 'dependant', 'gift', 'loan'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: onlineWithCard,
  phone: {
    fr: 'Appelez le SPF Finances. Un agent corrige la proposition avec vous, gratuitement, sur rendez-vous.',
    nl: 'Bel de FOD Financiën. Een medewerker verbetert het voorstel met u, gratis, op afspraak.',
    de: 'Rufen Sie den FÖD Finanzen an. Ein Mitarbeiter berichtigt den Vorschlag mit Ihnen, kostenlos, nach Termin.',
    en: 'Call the FPS Finance. An officer corrects the proposal with you, free of charge, by appointment.',
  },
  counter: {
    fr: 'Prenez rendez-vous à un bureau du SPF Finances. Apportez la proposition et vos attestations.',
    nl: 'Maak een afspraak bij een kantoor van de FOD Financiën. Breng het voorstel en uw attesten mee.',
    de: 'Vereinbaren Sie einen Termin bei einem Büro des FÖD Finanzen. Bringen Sie Vorschlag und Bescheinigungen mit.',
    en: 'Make an appointment at an office of the FPS Finance. Bring the proposal and your statements.',
  },
  post: {
    fr: 'Complétez le formulaire de réponse joint à la proposition, signez-le et renvoyez-le à l’adresse qui y figure.',
    nl: 'Vul het antwoordformulier bij het voorstel in, onderteken het en stuur het naar het adres dat erop staat.',
    de: 'Füllen Sie das Antwortformular zum Vorschlag aus, unterschreiben Sie es und senden Sie es an die angegebene Adresse.',
    en: 'Fill in the answer form that came with the proposal, sign it and send it to the address on it.',
  },
};
