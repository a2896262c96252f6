import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { dateData, hasHousehold, yesOrNo, yesOrNoData } from '../ready-questions';

const forOthers: Logic = { in: [{ var: 'who' }, ['meAndChildren', 'children']] };
const leavesSoon: Logic = { '==': [{ var: 'leavesSoon' }, 'yes'] };

const purposeOfWho = {
  fr: 'Chaque personne reçoit sa propre carte.',
  nl: 'Elke persoon krijgt een eigen kaart.',
  de: 'Jede Person erhält eine eigene Karte.',
  en: 'Each person receives a card of their own.',
};
const purposeOfTrip = {
  fr: 'La carte ne couvre pas tous les voyages. Nous vous disons tout de suite ce qui convient.',
  nl: 'De kaart dekt niet elke reis. Wij zeggen meteen wat bij u past.',
  de: 'Die Karte deckt nicht jede Reise. Wir sagen Ihnen sofort, was passt.',
  en: 'The card does not cover every journey. We tell you at once what fits.',
};
const purposeOfCertificate = {
  fr: 'Un certificat provisoire vous protège jusqu’à l’arrivée de la carte.',
  nl: 'Een voorlopig certificaat beschermt u tot de kaart aankomt.',
  de: 'Eine vorläufige Bescheinigung schützt Sie, bis die Karte ankommt.',
  en: 'A provisional certificate protects you until the card arrives.',
};

export const tripFields: Record<string, FormField> = {
  '/tripReason': {
    widget: 'radios',
    label: {
      fr: 'Pourquoi voyagez-vous ?',
      nl: 'Waarom reist u?',
      de: 'Warum reisen Sie?',
      en: 'Why are you travelling?',
    },
    purpose: purposeOfTrip,
    options: [
      {
        value: 'holiday',
        label: {
          fr: 'Vacances, famille ou loisirs',
          nl: 'Vakantie, familie of vrije tijd',
          de: 'Urlaub, Familie oder Freizeit',
          en: 'Holiday, family or leisure',
        },
      },
      {
        value: 'stay',
        label: {
          fr: 'Études, stage ou travail, pour un temps',
          nl: 'Studie, stage of werk, voor een tijd',
          de: 'Studium, Praktikum oder Arbeit, auf Zeit',
          en: 'Studies, training or work, for a while',
        },
      },
      {
        value: 'care',
        label: {
          fr: 'Pour recevoir des soins',
          nl: 'Om zorg te krijgen',
          de: 'Um behandelt zu werden',
          en: 'To receive care',
        },
      },
    ],
  },
  '/who': {
    widget: 'radios',
    label: {
      fr: 'Pour qui commandez-vous la carte ?',
      nl: 'Voor wie bestelt u de kaart?',
      de: 'Für wen bestellen Sie die Karte?',
      en: 'For whom do you order the card?',
    },
    hint: {
      fr: 'Un adulte commande sa propre carte, ou vous donne un mandat.',
      nl: 'Een volwassene bestelt zelf, of geeft u een mandaat.',
      de: 'Ein Erwachsener bestellt selbst oder gibt Ihnen eine Vollmacht.',
      en: 'An adult orders their own card, or gives you a mandate.',
    },
    purpose: purposeOfWho,
    options: [
      { value: 'me', label: { fr: 'Pour moi', nl: 'Voor mij', de: 'Für mich', en: 'For me' } },
      {
        value: 'meAndChildren',
        label: {
          fr: 'Pour moi et mes enfants',
          nl: 'Voor mij en mijn kinderen',
          de: 'Für mich und meine Kinder',
          en: 'For me and my children',
        },
      },
      {
        value: 'children',
        label: {
          fr: 'Seulement pour mes enfants',
          nl: 'Alleen voor mijn kinderen',
          de: 'Nur für meine Kinder',
          en: 'Only for my children',
        },
      },
    ],
  },
  '/children': {
    widget: 'checkboxes',
    label: {
      fr: 'Pour quels enfants ?',
      nl: 'Voor welke kinderen?',
      de: 'Für welche Kinder?',
      en: 'For which children?',
    },
    purpose: purposeOfWho,
    optionsFrom: 'household',
    showIf: { and: [forOthers, hasHousehold] },
  },
  '/childrenNames': {
    widget: 'text',
    label: {
      fr: 'Noms et prénoms des enfants',
      nl: 'Namen en voornamen van de kinderen',
      de: 'Namen und Vornamen der Kinder',
      en: 'Names and first names of the children',
    },
    hint: {
      fr: 'Le Registre national ne nous dit pas qui vit chez vous. La mutualité vérifiera plus tard.',
      nl: 'Het Rijksregister zegt ons nu niet wie bij u woont. Het ziekenfonds controleert later.',
      de: 'Das Nationalregister nennt uns jetzt nicht, wer bei Ihnen wohnt. Die Krankenkasse prüft später.',
      en: 'The National Register does not tell us who lives with you. The sickness fund will check later.',
    },
    purpose: purposeOfWho,
    width: 60,
    showIf: { and: [forOthers, { '!': [hasHousehold] }] },
  },
  '/fund': {
    widget: 'text',
    label: {
      fr: 'Quelle est votre mutualité ?',
      nl: 'Wat is uw ziekenfonds?',
      de: 'Welche ist Ihre Krankenkasse?',
      en: 'Which is your sickness fund?',
    },
    hint: {
      fr: 'Aucune source ne nous le dit encore. Le nom est sur vos vignettes ou vos courriers.',
      nl: 'Geen bron zegt het ons al. De naam staat op uw klevers of brieven.',
      de: 'Noch nennt es uns keine Quelle. Der Name steht auf Ihren Aufklebern oder Briefen.',
      en: 'No source tells us yet. The name is on your stickers or letters.',
    },
    purpose: {
      fr: 'Seule votre mutualité peut faire la carte.',
      nl: 'Alleen uw ziekenfonds kan de kaart maken.',
      de: 'Nur Ihre Krankenkasse kann die Karte ausstellen.',
      en: 'Only your sickness fund can make the card.',
    },
    width: 40,
  },
  '/cause': {
    widget: 'radios',
    label: {
      fr: 'Avez-vous déjà une carte ?',
      nl: 'Hebt u al een kaart?',
      de: 'Haben Sie schon eine Karte?',
      en: 'Do you already have a card?',
    },
    purpose: {
      fr: 'Une carte perdue ou volée est remplacée.',
      nl: 'Een verloren of gestolen kaart wordt vervangen.',
      de: 'Eine verlorene oder gestohlene Karte wird ersetzt.',
      en: 'A lost or stolen card is replaced.',
    },
    options: [
      {
        value: 'first',
        label: {
          fr: 'Non, c’est la première',
          nl: 'Nee, het is de eerste',
          de: 'Nein, die erste',
          en: 'No, the first',
        },
      },
      {
        value: 'expired',
        label: { fr: 'Oui, elle expire', nl: 'Ja, ze vervalt', de: 'Ja, sie läuft ab', en: 'Yes, it expires' },
      },
      {
        value: 'lost',
        label: {
          fr: 'Oui, mais elle est perdue ou volée',
          nl: 'Ja, maar ze is verloren of gestolen',
          de: 'Ja, aber sie ist verloren oder gestohlen',
          en: 'Yes, but it is lost or stolen',
        },
      },
    ],
  },
  '/leavesSoon': {
    widget: 'radios',
    label: {
      fr: 'Partez-vous bientôt, ou êtes-vous déjà à l’étranger ?',
      nl: 'Vertrekt u binnenkort, of bent u al in het buitenland?',
      de: 'Reisen Sie bald ab, oder sind Sie schon im Ausland?',
      en: 'Do you leave soon, or are you already abroad?',
    },
    purpose: purposeOfCertificate,
    options: yesOrNo,
  },
  '/leavesOn': {
    widget: 'date',
    label: { fr: 'Jour du départ', nl: 'Dag van vertrek', de: 'Tag der Abreise', en: 'Day of departure' },
    purpose: purposeOfCertificate,
    showIf: leavesSoon,
  },
  '/email': {
    widget: 'email',
    label: {
      fr: 'Adresse e-mail pour le certificat provisoire',
      nl: 'E-mailadres voor het voorlopige certificaat',
      de: 'E-Mail-Adresse für die vorläufige Bescheinigung',
      en: 'E-mail address for the provisional certificate',
    },
    hint: {
      fr: 'Sans adresse, le certificat arrive par la poste.',
      nl: 'Zonder adres komt het certificaat per post.',
      de: 'Ohne Adresse kommt die Bescheinigung per Post.',
      en: 'Without an address the certificate comes by post.',
    },
    purpose: purposeOfCertificate,
    autocomplete: 'email',
    optional: true,
    width: 40,
    showIf: leavesSoon,
  },
};

export const tripData = {
  tripReason: { type: 'string', enum: ['holiday', 'stay', 'care'] },
  who: { type: 'string', enum: ['me', 'meAndChildren', 'children'] },
  children: { type: 'array', items: { type: 'string', maxLength: 64 }, minItems: 1, maxItems: 20 },
  childrenNames: { type: 'string', minLength: 2, maxLength: 300 },
  fund: { type: 'string', minLength: 2, maxLength: 80 },
  cause: { type: 'string', enum: ['first', 'expired', 'lost'] },
  leavesSoon: yesOrNoData,
  leavesOn: dateData,
  email: { type: 'string', maxLength: 254 },
};

export const tripPages: FormPage[] = [
  {
    id: 'trip',
    title: { fr: 'Le voyage', nl: 'De reis', de: 'Die Reise', en: 'The journey' },
    ask: ['/tripReason'],
  },
  {
    id: 'plannedCare',
    title: {
      fr: 'Cette carte ne paie pas ces soins',
      nl: 'Deze kaart betaalt die zorg niet',
      de: 'Diese Karte zahlt diese Behandlung nicht',
      en: 'This card does not pay for this care',
    },
    ask: [],
    showIf: { '==': [{ var: 'tripReason' }, 'care'] },
    stop: {
      reason: {
        fr: 'La carte sert aux soins dont vous avez besoin pendant un séjour, pas à ceux pour lesquels vous voyagez.',
        nl: 'De kaart dient voor zorg die u tijdens een verblijf nodig hebt, niet voor zorg waarvoor u reist.',
        de: 'Die Karte gilt für Behandlungen, die während eines Aufenthalts nötig werden, nicht für den Reisezweck selbst.',
        en: 'The card is for care that you need during a stay, not for care that you travel for.',
      },
      instead: {
        fr: 'Appelez votre mutualité avant de partir : elle vous dit quel accord demander.',
        nl: 'Bel uw ziekenfonds voor u vertrekt: het zegt welke toestemming u vraagt.',
        de: 'Rufen Sie vor der Abreise Ihre Krankenkasse an: Sie nennt Ihnen die nötige Zustimmung.',
        en: 'Call your sickness fund before you leave: it tells you which agreement to ask for.',
      },
    },
  },
  {
    id: 'who',
    title: { fr: 'Les personnes', nl: 'De personen', de: 'Die Personen', en: 'The people' },
    ask: ['/who', '/children', '/childrenNames'],
  },
  {
    id: 'fund',
    title: { fr: 'La mutualité', nl: 'Het ziekenfonds', de: 'Die Krankenkasse', en: 'The sickness fund' },
    ask: ['/fund', '/cause'],
  },
  {
    id: 'departure',
    title: { fr: 'Le départ', nl: 'Het vertrek', de: 'Die Abreise', en: 'The departure' },
    ask: ['/leavesSoon', '/leavesOn', '/email'],
  },
];
