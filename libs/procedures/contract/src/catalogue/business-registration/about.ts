import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { appealInDecision, identityNeeded, onlineWithCard, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/**
 * Law: Code of economic law, book III. A first registration in the business register stands outside annex II of
 * Regulation (EU) 2018/1724 (procedure X1 excludes it), so it carries no code of that annex.
 */
export const about: ProcedureAbout = {
  name: {
    fr: 'S’inscrire comme indépendant à la Banque-Carrefour des Entreprises',
    nl: 'Zich als zelfstandige inschrijven in de Kruispuntbank van Ondernemingen',
    de: 'Sich als Selbstständiger in die Unternehmensdatenbank eintragen',
    en: 'Register as a sole trader in the Crossroads Bank for Enterprises',
  },
  summary: {
    fr: 'Vous lancez une activité ? Vérifiez d’abord que vous le pouvez, puis demandez votre numéro d’entreprise au guichet d’entreprises de votre choix.',
    nl: 'Start u een activiteit? Kijk eerst of het mag, en vraag dan uw ondernemingsnummer aan het ondernemingsloket van uw keuze.',
    de: 'Sie starten eine Tätigkeit? Prüfen Sie zuerst, ob Sie dürfen, und beantragen Sie dann Ihre Unternehmensnummer beim Unternehmensschalter Ihrer Wahl.',
    en: 'Do you start an activity? First see whether you may, then ask the enterprise counter of your choice for your number.',
  },
  audience: ['citizen', 'enterprise'],
  forWhom: {
    fr: 'Une personne majeure qui devient indépendante, à titre principal ou complémentaire.',
    nl: 'Een meerderjarige die zelfstandige wordt, in hoofdberoep of bijberoep.',
    de: 'Eine volljährige Person, die sich selbstständig macht, im Haupt- oder Nebenberuf.',
    en: 'An adult who becomes self-employed, as a main or a secondary occupation.',
  },
  notForWhom: {
    fr: 'Une société naît d’un acte déposé au greffe. Un indépendant déjà inscrit modifie ou arrête auprès de son guichet d’entreprises.',
    nl: 'Een vennootschap ontstaat uit een akte die bij de griffie ligt. Wie al ingeschreven is, wijzigt of stopt bij zijn ondernemingsloket.',
    de: 'Eine Gesellschaft entsteht durch einen hinterlegten Akt. Wer schon eingetragen ist, ändert oder beendet bei seinem Unternehmensschalter.',
    en: 'A company comes from a deed filed at the court. Who is already registered changes or stops at their enterprise counter.',
  },
  cost: {
    fr: '105,50 € par inscription et par établissement (tarif légal de 2024, indexé chaque année)',
    nl: '105,50 € per inschrijving en per vestiging (wettelijk tarief van 2024, elk jaar geïndexeerd)',
    de: '105,50 € pro Eintragung und Niederlassung (gesetzlicher Tarif 2024, jährlich indexiert)',
    en: '€105.50 for each registration and establishment (legal rate of 2024, indexed every year)',
  },
  duration: { fr: 'Environ 10 minutes', nl: 'Ongeveer 10 minuten', de: 'Etwa 10 Minuten', en: 'About 10 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'Le numéro d’un compte bancaire pour l’activité',
      nl: 'Het nummer van een bankrekening voor de activiteit',
      de: 'Die Nummer eines Bankkontos für die Tätigkeit',
      en: 'The number of a bank account for the activity',
    },
    {
      fr: 'Profession réglementée : le diplôme ou la preuve d’expérience',
      nl: 'Gereglementeerd beroep: het diploma of het bewijs van ervaring',
      de: 'Reglementierter Beruf: das Diplom oder der Nachweis der Erfahrung',
      en: 'Regulated trade: the diploma or the proof of experience',
    },
    {
      fr: 'De nationalité hors Espace économique européen : la carte professionnelle',
      nl: 'Nationaliteit van buiten de Europese Economische Ruimte: de beroepskaart',
      de: 'Staatsangehörigkeit außerhalb des Europäischen Wirtschaftsraums: die Berufskarte',
      en: 'Nationality from outside the European Economic Area: the professional card',
    },
  ],
  known: [
    {
      what: {
        fr: 'Votre nom, votre date de naissance et votre adresse',
        nl: 'Uw naam, uw geboortedatum en uw adres',
        de: 'Ihr Name, Ihr Geburtsdatum und Ihre Adresse',
        en: 'Your name, your date of birth and your address',
      },
      source: registers.nationalRegister,
    },
    {
      what: {
        fr: 'Un diplôme flamand, si vous le faites demander',
        nl: 'Een Vlaams diploma, als u het laat vragen',
        de: 'Ein flämisches Diplom, wenn Sie es anfordern lassen',
        en: 'A Flemish diploma, if you let us ask',
      },
      source: registers.education,
    },
  ],
  deadline: {
    fr: 'Vous vous inscrivez avant de commencer. Aucun délai légal connu n’oblige le guichet, et son silence n’est pas une inscription.',
    nl: 'U schrijft zich in voor u begint. Geen bekende wettelijke termijn bindt het loket, en zwijgen is geen inschrijving.',
    de: 'Sie tragen sich ein, bevor Sie beginnen. Keine bekannte gesetzliche Frist bindet den Schalter, und Schweigen ist keine Eintragung.',
    en: 'You register before you start. No known legal period binds the counter, and its silence is not a registration.',
  },
  output: {
    fr: 'Un numéro d’entreprise et un numéro d’établissement',
    nl: 'Een ondernemingsnummer en een vestigingsnummer',
    de: 'Eine Unternehmensnummer und eine Niederlassungsnummer',
    en: 'An enterprise number and an establishment number',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'Le guichet d’entreprises vérifie les conditions, inscrit l’activité et vous donne le numéro.',
      nl: 'Het ondernemingsloket controleert de voorwaarden, schrijft de activiteit in en geeft u het nummer.',
      de: 'Der Unternehmensschalter prüft die Bedingungen, trägt die Tätigkeit ein und gibt Ihnen die Nummer.',
      en: 'The enterprise counter checks the conditions, registers the activity and gives you the number.',
    },
    {
      fr: 'Vous activez la TVA, choisissez une caisse d’assurances sociales et avertissez votre mutualité.',
      nl: 'U activeert de btw, kiest een sociaalverzekeringsfonds en verwittigt uw ziekenfonds.',
      de: 'Sie aktivieren die Mehrwertsteuer, wählen eine Sozialversicherungskasse und benachrichtigen Ihre Krankenkasse.',
      en: 'You activate VAT, choose a social insurance fund and tell your sickness fund.',
    },
    {
      fr: 'Un local, une terrasse ou un commerce demandent parfois une autorisation de plus.',
      nl: 'Een pand, een terras of een winkel vraagt soms nog een vergunning.',
      de: 'Räume, eine Terrasse oder ein Geschäft brauchen manchmal noch eine Genehmigung.',
      en: 'Premises, a terrace or a shop sometimes need one more permit.',
    },
  ],
  appeal: appealInDecision,
  legalBasis: [
    {
      title: {
        fr: 'Code de droit économique, livre III : liberté d’établissement, Banque-Carrefour et guichets d’entreprises',
        nl: 'Wetboek van economisch recht, boek III: vrijheid van vestiging, Kruispuntbank en ondernemingsloketten',
        de: 'Wirtschaftsgesetzbuch, Buch III: Niederlassungsfreiheit, Unternehmensdatenbank und Unternehmensschalter',
        en: 'Code of economic law, book III: freedom of establishment, Crossroads Bank and enterprise counters',
      },
    },
  ],
  lifeEvents: ['starting-a-business'],
  theme: 'ECON',
  keywords: {
    fr: ['indépendant', 'numéro d’entreprise', 'BCE', 'guichet d’entreprises', 'activité', 'TVA', 'entreprise'],
    nl: [
      'zelfstandige',
      'ondernemingsnummer',
      'KBO',
      'ondernemingsloket',
      'activiteit',
      'btw',
      'onderneming',
      'bijberoep',
    ],
    de: [
      'Selbstständiger',
      'Unternehmensnummer',
      'ZUD',
      'Unternehmensschalter',
      'Tätigkeit',
      'Mehrwertsteuer',
      'Gewerbe',
    ],
    en: ['self-employed', 'enterprise number', 'CBE', 'enterprise counter', 'activity', 'VAT', 'freelance'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: onlineWithCard,
  phone: {
    fr: 'Appelez le guichet d’entreprises de votre choix. Un conseiller prépare l’inscription avec vous.',
    nl: 'Bel het ondernemingsloket van uw keuze. Een adviseur bereidt de inschrijving samen met u voor.',
    de: 'Rufen Sie den Unternehmensschalter Ihrer Wahl an. Ein Berater bereitet die Eintragung mit Ihnen vor.',
    en: 'Call the enterprise counter of your choice. An adviser prepares the registration with you.',
  },
  counter: {
    fr: 'Allez à un guichet d’entreprises agréé, avec votre carte d’identité et votre numéro de compte.',
    nl: 'Ga naar een erkend ondernemingsloket, met uw identiteitskaart en uw rekeningnummer.',
    de: 'Gehen Sie mit Personalausweis und Kontonummer zu einem anerkannten Unternehmensschalter.',
    en: 'Go to a recognised enterprise counter with your identity card and your account number.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge et envoyez-le au guichet d’entreprises de votre choix, avec une copie de votre carte d’identité.',
    nl: 'Druk het blanco formulier af en stuur het naar het ondernemingsloket van uw keuze, met een kopie van uw identiteitskaart.',
    de: 'Drucken Sie das leere Formular und senden Sie es mit einer Ausweiskopie an den Unternehmensschalter Ihrer Wahl.',
    en: 'Print the blank form and send it to the enterprise counter of your choice, with a copy of your identity card.',
  },
};
