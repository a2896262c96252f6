import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { appealInDecision, identityNeeded, noPeriod, onlineWithCard, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/** Law: Regulations (EC) 883/2004 and 987/2009. The list of countries is data of the European Commission. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Commander la carte européenne d’assurance maladie',
    nl: 'De Europese ziekteverzekeringskaart bestellen',
    de: 'Die Europäische Krankenversicherungskarte bestellen',
    en: 'Order the European health insurance card',
  },
  summary: {
    fr: 'Malade en vacances en Europe ? Avec cette carte gratuite, vous recevez les soins publics comme les habitants du pays.',
    nl: 'Ziek op reis in Europa? Met deze gratis kaart krijgt u openbare zorg zoals de inwoners van het land.',
    de: 'Krank auf Reisen in Europa? Mit dieser kostenlosen Karte erhalten Sie öffentliche Versorgung wie die Einwohner.',
    en: 'Ill while travelling in Europe? With this free card you receive public care like the people who live there.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'Toute personne assurée auprès d’une mutualité belge. Chacun a sa propre carte, les enfants aussi. Un parent la commande pour son enfant.',
    nl: 'Iedereen die bij een Belgisch ziekenfonds verzekerd is. Elk heeft een eigen kaart, ook kinderen. Een ouder bestelt ze voor zijn kind.',
    de: 'Wer bei einer belgischen Krankenkasse versichert ist. Jeder hat eine eigene Karte, auch Kinder. Ein Elternteil bestellt sie für sein Kind.',
    en: 'Anyone insured with a Belgian sickness fund. Each person has a card, children too. A parent orders it for a child.',
  },
  notForWhom: {
    fr: 'La carte ne paie ni le rapatriement, ni les soins privés, ni les soins pour lesquels vous voyagez. Assurés ici sans nationalité européenne : pas au Danemark, en Islande, au Liechtenstein, en Norvège ni en Suisse.',
    nl: 'De kaart betaalt geen repatriëring, geen privézorg en geen zorg waarvoor u reist. Hier verzekerd zonder Europese nationaliteit: niet in Denemarken, IJsland, Liechtenstein, Noorwegen en Zwitserland.',
    de: 'Die Karte zahlt weder Rücktransport noch private Behandlung noch Behandlung als Reisezweck. Hier Versicherte ohne europäische Staatsangehörigkeit: nicht in Dänemark, Island, Liechtenstein, Norwegen und der Schweiz.',
    en: 'The card pays for no repatriation, no private care and no care that you travel for. Insured here without a European nationality: not in Denmark, Iceland, Liechtenstein, Norway and Switzerland.',
  },
  cost: { fr: 'Gratuit', nl: 'Gratis', de: 'Kostenlos', en: 'Free' },
  duration: { fr: 'Environ 3 minutes', nl: 'Ongeveer 3 minuten', de: 'Etwa 3 Minuten', en: 'About 3 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'Le nom de votre mutualité',
      nl: 'De naam van uw ziekenfonds',
      de: 'Der Name Ihrer Krankenkasse',
      en: 'The name of your sickness fund',
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
  ],
  deadline: noPeriod,
  output: {
    fr: 'Une carte par personne, envoyée à l’adresse inscrite. La date de fin est imprimée dessus.',
    nl: 'Eén kaart per persoon, verstuurd naar het ingeschreven adres. De einddatum staat erop.',
    de: 'Eine Karte pro Person, an die eingetragene Adresse gesandt. Das Enddatum steht darauf.',
    en: 'One card for each person, sent to the registered address. The last day is printed on it.',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'Votre mutualité vérifie que chaque personne est assurée.',
      nl: 'Uw ziekenfonds controleert of elke persoon verzekerd is.',
      de: 'Ihre Krankenkasse prüft, ob jede Person versichert ist.',
      en: 'Your sickness fund checks that each person is insured.',
    },
    {
      fr: 'La carte arrive par la poste. Si vous partez avant, vous recevez un certificat provisoire.',
      nl: 'De kaart komt per post. Vertrekt u eerder, dan krijgt u een voorlopig certificaat.',
      de: 'Die Karte kommt per Post. Reisen Sie vorher ab, erhalten Sie eine vorläufige Bescheinigung.',
      en: 'The card arrives by post. If you leave before that, you receive a provisional certificate.',
    },
  ],
  appeal: appealInDecision,
  legalBasis: [
    {
      title: {
        fr: 'Règlement (CE) n° 883/2004 sur la coordination des systèmes de sécurité sociale',
        nl: 'Verordening (EG) nr. 883/2004 betreffende de coördinatie van de socialezekerheidsstelsels',
        de: 'Verordnung (EG) Nr. 883/2004 zur Koordinierung der Systeme der sozialen Sicherheit',
        en: 'Regulation (EC) No 883/2004 on the coordination of social security systems',
      },
      eli: 'http://data.europa.eu/eli/reg/2004/883/oj',
    },
    {
      title: {
        fr: 'Règlement (CE) n° 987/2009 fixant les modalités d’application du règlement n° 883/2004',
        nl: 'Verordening (EG) nr. 987/2009 tot vaststelling van de wijze van toepassing van verordening nr. 883/2004',
        de: 'Verordnung (EG) Nr. 987/2009 zur Durchführung der Verordnung Nr. 883/2004',
        en: 'Regulation (EC) No 987/2009 laying down the procedure for implementing Regulation No 883/2004',
      },
      eli: 'http://data.europa.eu/eli/reg/2009/987/oj',
    },
  ],
  lifeEvents: ['travelling-abroad'],
  theme: 'HEAL',
  sdg: 'U3',
  keywords: {
    fr: ['carte européenne', 'assurance maladie', 'mutualité', 'mutuelle', 'voyage', 'vacances', 'soins', 'CEAM'],
    nl: ['Europese kaart', 'ziekteverzekering', 'ziekenfonds', 'mutualiteit', 'reis', 'vakantie', 'zorg', 'EZVK'],
    de: ['Europäische Karte', 'Krankenversicherung', 'Krankenkasse', 'Reise', 'Urlaub', 'Behandlung', 'EKVK'],
    en: ['European card', 'health insurance', 'sickness fund', 'travel', 'holiday', 'care', 'EHIC'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: onlineWithCard,
  phone: {
    fr: 'Appelez votre mutualité. Elle commande la carte pour vous, et vous aide aussi depuis l’étranger.',
    nl: 'Bel uw ziekenfonds. Het bestelt de kaart voor u, en helpt u ook vanuit het buitenland.',
    de: 'Rufen Sie Ihre Krankenkasse an. Sie bestellt die Karte für Sie und hilft Ihnen auch im Ausland.',
    en: 'Call your sickness fund. It orders the card for you, and helps you from abroad too.',
  },
  counter: {
    fr: 'Allez au guichet de votre mutualité, avec votre carte d’identité.',
    nl: 'Ga met uw identiteitskaart naar het loket van uw ziekenfonds.',
    de: 'Gehen Sie mit Ihrem Personalausweis zum Schalter Ihrer Krankenkasse.',
    en: 'Go to the counter of your sickness fund with your identity card.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge, remplissez-le et envoyez-le à votre mutualité.',
    nl: 'Druk het blanco formulier af, vul het in en stuur het naar uw ziekenfonds.',
    de: 'Drucken Sie das leere Formular, füllen Sie es aus und senden Sie es an Ihre Krankenkasse.',
    en: 'Print the blank form, fill it in and send it to your sickness fund.',
  },
};
