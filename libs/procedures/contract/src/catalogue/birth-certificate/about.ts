import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { appealInDecision, identityNeeded, noPeriod, onlineWithCard, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/** Law: old Civil Code, art. 6 (purposes), 14 and 24 (force of the act), 44 (its contents). */
export const about: ProcedureAbout = {
  name: {
    fr: 'Demander une copie ou un extrait d’acte de naissance',
    nl: 'Een afschrift of uittreksel van een geboorteakte aanvragen',
    de: 'Eine Abschrift oder einen Auszug der Geburtsurkunde beantragen',
    en: 'Ask for a copy or extract of a birth certificate',
  },
  summary: {
    fr: 'Pour vous, votre enfant ou un parent proche. Une administration belge peut souvent lire l’acte elle-même : nous vous le disons.',
    nl: 'Voor uzelf, uw kind of naaste familie. Een Belgisch bestuur kan de akte vaak zelf lezen: wij zeggen het u.',
    de: 'Für Sie, Ihr Kind oder nahe Angehörige. Eine belgische Verwaltung kann die Urkunde oft selbst lesen: Wir sagen es Ihnen.',
    en: 'For you, your child or a close relative. A Belgian administration can often read the certificate itself: we tell you.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'La personne, son conjoint ou cohabitant légal, son représentant, ses parents, grands-parents, enfants et petits-enfants. Aussi les héritiers et qui a une procuration. Après 100 ans, tout le monde.',
    nl: 'De persoon, de echtgenoot of wettelijk samenwonende, de vertegenwoordiger, ouders, grootouders, kinderen en kleinkinderen. Ook erfgenamen en wie een volmacht heeft. Na 100 jaar iedereen.',
    de: 'Die Person, Ehepartner oder gesetzlich Zusammenwohnende, Vertreter, Eltern, Großeltern, Kinder und Enkel. Auch Erben und Bevollmächtigte. Nach 100 Jahren jeder.',
    en: 'The person, their spouse or legal cohabitant, representative, parents, grandparents, children and grandchildren. Also heirs and proxies. After 100 years, everybody.',
  },
  notForWhom: {
    fr: 'Frères, sœurs et belle-famille ont besoin d’une procuration. Un acte étranger se demande au pays qui l’a dressé.',
    nl: 'Broers, zussen en schoonfamilie hebben een volmacht nodig. Een buitenlandse akte vraagt u in het land dat ze opmaakte.',
    de: 'Geschwister und Schwiegerfamilie brauchen eine Vollmacht. Eine ausländische Urkunde beantragen Sie im Land, das sie erstellt hat.',
    en: 'Brothers, sisters and in-laws need a proxy. A foreign certificate is asked for in the country that drew it up.',
  },
  cost: {
    fr: 'La commune fixe le prix. Une apostille pour l’étranger coûte 20 €.',
    nl: 'De gemeente bepaalt de prijs. Een apostille voor het buitenland kost 20 €.',
    de: 'Die Gemeinde legt den Preis fest. Eine Apostille für das Ausland kostet 20 €.',
    en: 'The municipality sets the price. An apostille for abroad costs €20.',
  },
  duration: { fr: 'Environ 4 minutes', nl: 'Ongeveer 4 minuten', de: 'Etwa 4 Minuten', en: 'About 4 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'Héritier, professionnel ou procuration : le document qui le prouve',
      nl: 'Erfgenaam, beroep of volmacht: het document dat het bewijst',
      de: 'Erbe, Beruf oder Vollmacht: das Dokument, das es beweist',
      en: 'Heir, professional or proxy: the document that proves it',
    },
  ],
  known: [
    {
      what: {
        fr: 'Votre nom, votre adresse et votre ménage',
        nl: 'Uw naam, uw adres en uw gezin',
        de: 'Ihr Name, Ihre Adresse und Ihr Haushalt',
        en: 'Your name, your address and your household',
      },
      source: registers.nationalRegister,
    },
    {
      what: {
        fr: 'L’acte lui-même, que la commune y cherche',
        nl: 'De akte zelf, die de gemeente er opzoekt',
        de: 'Die Urkunde selbst, die die Gemeinde dort sucht',
        en: 'The certificate itself, which the municipality looks up',
      },
      source: registers.civilStatus,
    },
  ],
  deadline: noPeriod,
  output: {
    fr: 'Un document scellé électroniquement, ou une version papier',
    nl: 'Een elektronisch verzegeld document, of een papieren versie',
    de: 'Ein elektronisch versiegeltes Dokument oder eine Papierfassung',
    en: 'A document with an electronic seal, or a paper version',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'La commune vérifie votre lien avec la personne et cherche l’acte. Les actes depuis le 31 mars 2019 sont numériques.',
      nl: 'De gemeente controleert uw band met de persoon en zoekt de akte. Akten vanaf 31 maart 2019 zijn digitaal.',
      de: 'Die Gemeinde prüft Ihre Beziehung zur Person und sucht die Urkunde. Urkunden seit dem 31. März 2019 sind digital.',
      en: 'The municipality checks your link with the person and finds the certificate. Those since 31 March 2019 are digital.',
    },
    {
      fr: 'Vous recevez le document comme vous l’avez choisi, ou un refus motivé.',
      nl: 'U krijgt het document zoals u koos, of een gemotiveerde weigering.',
      de: 'Sie erhalten das Dokument wie gewählt oder eine begründete Ablehnung.',
      en: 'You receive the document as you chose, or a reasoned refusal.',
    },
  ],
  appeal: appealInDecision,
  legalBasis: [
    {
      title: {
        fr: 'Ancien Code civil, articles 6, 14, 24 et 44',
        nl: 'Oud Burgerlijk Wetboek, artikelen 6, 14, 24 en 44',
        de: 'Früheres Zivilgesetzbuch, Artikel 6, 14, 24 und 44',
        en: 'Old Civil Code, articles 6, 14, 24 and 44',
      },
    },
  ],
  lifeEvents: ['having-a-child', 'new-relationship'],
  theme: 'FAMI',
  sdg: 'R1',
  keywords: {
    fr: ['acte de naissance', 'naissance', 'état civil', 'copie', 'filiation', 'mariage', 'bébé'],
    nl: ['geboorteakte', 'geboorte', 'burgerlijke stand', 'afschrift', 'afstamming', 'huwelijk', 'baby'],
    de: ['Geburtsurkunde', 'Geburt', 'Standesamt', 'Abschrift', 'Abstammung', 'Heirat', 'Baby'],
    en: ['birth certificate', 'birth', 'civil status', 'copy', 'parentage', 'marriage', 'baby'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: onlineWithCard,
  phone: {
    fr: 'Appelez le service Population de votre commune. Le document arrive par la poste, à l’adresse inscrite.',
    nl: 'Bel de dienst Bevolking van uw gemeente. Het document komt per post, op het ingeschreven adres.',
    de: 'Rufen Sie den Bevölkerungsdienst Ihrer Gemeinde an. Das Dokument kommt per Post an die eingetragene Adresse.',
    en: 'Call the population service of your municipality. The document arrives by post, at the registered address.',
  },
  counter: {
    fr: 'Allez au guichet Population de la commune, avec votre carte d’identité.',
    nl: 'Ga met uw identiteitskaart naar het loket Bevolking van de gemeente.',
    de: 'Gehen Sie mit Ihrem Personalausweis zum Bevölkerungsschalter der Gemeinde.',
    en: 'Go to the population counter of the municipality with your identity card.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge et envoyez-le au service Population de votre commune, avec une copie de votre carte d’identité.',
    nl: 'Druk het blanco formulier af en stuur het naar de dienst Bevolking van uw gemeente, met een kopie van uw identiteitskaart.',
    de: 'Drucken Sie das leere Formular und senden Sie es mit einer Ausweiskopie an den Bevölkerungsdienst Ihrer Gemeinde.',
    en: 'Print the blank form and send it to the population service of your municipality, with a copy of your identity card.',
  },
};
