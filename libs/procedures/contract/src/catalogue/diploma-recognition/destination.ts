import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';

const is = (question: string, value: string): Logic => ({ '==': [{ var: question }, value] });

const purposeOfDestination = {
  fr: 'Chaque Communauté reconnaît les diplômes pour elle-même. Nous évitons ainsi une demande au mauvais service.',
  nl: 'Elke Gemeenschap erkent diploma’s voor zichzelf. Zo vermijden we een aanvraag bij de verkeerde dienst.',
  de: 'Jede Gemeinschaft erkennt Abschlüsse selbst an. So vermeiden wir einen Antrag beim falschen Dienst.',
  en: 'Each Community recognises diplomas for itself. This avoids a request to the wrong service.',
};

/** Whether this is the right procedure: asked first, so that nobody collects papers in vain. */
export const destinationFields: Record<string, FormField> = {
  '/usedIn': {
    widget: 'radios',
    label: {
      fr: 'Où allez-vous utiliser le diplôme ?',
      nl: 'Waar gaat u het diploma gebruiken?',
      de: 'Wo werden Sie den Abschluss verwenden?',
      en: 'Where will you use the diploma?',
    },
    purpose: purposeOfDestination,
    options: [
      {
        value: 'french',
        label: {
          fr: 'En Wallonie ou à Bruxelles, en français',
          nl: 'In Wallonië of Brussel, in het Frans',
          de: 'In der Wallonie oder Brüssel, auf Französisch',
          en: 'In Wallonia or Brussels, in French',
        },
      },
      {
        value: 'flemish',
        label: {
          fr: 'En Flandre ou à Bruxelles, en néerlandais',
          nl: 'In Vlaanderen of Brussel, in het Nederlands',
          de: 'In Flandern oder Brüssel, auf Niederländisch',
          en: 'In Flanders or Brussels, in Dutch',
        },
      },
      {
        value: 'german',
        label: {
          fr: 'En Communauté germanophone',
          nl: 'In de Duitstalige Gemeenschap',
          de: 'In der Deutschsprachigen Gemeinschaft',
          en: 'In the German-speaking Community',
        },
      },
    ],
  },
  '/diplomaLevel': {
    widget: 'radios',
    label: {
      fr: 'De quel diplôme s’agit-il ?',
      nl: 'Over welk diploma gaat het?',
      de: 'Um welchen Abschluss geht es?',
      en: 'Which diploma is it?',
    },
    purpose: purposeOfDestination,
    options: [
      {
        value: 'higher',
        label: {
          fr: 'Un diplôme de l’enseignement supérieur',
          nl: 'Een diploma hoger onderwijs',
          de: 'Ein Hochschulabschluss',
          en: 'A higher-education diploma',
        },
      },
      {
        value: 'secondary',
        label: {
          fr: 'Un diplôme du secondaire',
          nl: 'Een diploma secundair onderwijs',
          de: 'Ein Sekundarabschluss',
          en: 'A secondary-school diploma',
        },
      },
      {
        value: 'profession',
        label: {
          fr: 'Le titre d’une profession réglementée, comme infirmier',
          nl: 'De titel van een gereglementeerd beroep, zoals verpleegkundige',
          de: 'Der Titel eines reglementierten Berufs, etwa Krankenpfleger',
          en: 'The title of a regulated profession, such as nurse',
        },
      },
    ],
    notKnownBecause: {
      fr: 'La réponse dit s’il s’agit de la bonne démarche, avant qu’une source ne soit interrogée.',
      nl: 'Het antwoord zegt of dit de juiste aanvraag is, voor een bron iets gevraagd wordt.',
      de: 'Die Antwort sagt, ob dies der richtige Antrag ist, bevor eine Quelle gefragt wird.',
      en: 'The answer tells whether this is the right procedure, before a source is asked.',
    },
  },
};

export const destinationData = {
  usedIn: { type: 'string', enum: ['french', 'flemish', 'german'] },
  diplomaLevel: { type: 'string', enum: ['higher', 'secondary', 'profession'] },
};

export const destinationPages: FormPage[] = [
  {
    id: 'destination',
    title: { fr: 'Le bon service', nl: 'De juiste dienst', de: 'Der richtige Dienst', en: 'The right service' },
    ask: ['/usedIn', '/diplomaLevel'],
  },
  {
    id: 'otherCommunity',
    title: {
      fr: 'Une autre Communauté reconnaît ce diplôme',
      nl: 'Een andere Gemeenschap erkent dit diploma',
      de: 'Eine andere Gemeinschaft erkennt diesen Abschluss an',
      en: 'Another Community recognises this diploma',
    },
    ask: [],
    showIf: { in: [{ var: 'usedIn' }, ['flemish', 'german']] },
    stop: {
      reason: {
        fr: 'Une équivalence de la Fédération Wallonie-Bruxelles ne sert pas dans une autre Communauté.',
        nl: 'Een gelijkwaardigheid van de Federatie Wallonië-Brussel dient niet in een andere Gemeenschap.',
        de: 'Eine Gleichstellung der Föderation Wallonie-Brüssel gilt nicht in einer anderen Gemeinschaft.',
        en: 'An equivalence of the Federation Wallonia-Brussels does not serve in another Community.',
      },
      instead: {
        fr: 'En Flandre, demandez à NARIC-Vlaanderen, en ligne. En Communauté germanophone, demandez à son ministère.',
        nl: 'In Vlaanderen vraagt u het online aan NARIC-Vlaanderen. In de Duitstalige Gemeenschap vraagt u het aan haar ministerie.',
        de: 'In Flandern fragen Sie online NARIC-Vlaanderen. In der Deutschsprachigen Gemeinschaft fragen Sie ihr Ministerium.',
        en: 'In Flanders, ask NARIC-Vlaanderen online. In the German-speaking Community, ask its ministry.',
      },
    },
  },
  {
    id: 'secondaryDiploma',
    title: {
      fr: 'Le secondaire a sa propre demande',
      nl: 'Het secundair heeft een eigen aanvraag',
      de: 'Für die Sekundarschule gibt es einen eigenen Antrag',
      en: 'Secondary school has its own request',
    },
    ask: [],
    showIf: is('diplomaLevel', 'secondary'),
    stop: {
      reason: {
        fr: 'L’équivalence d’un diplôme du secondaire se demande du 15 novembre au 15 juillet, à un autre service.',
        nl: 'De gelijkwaardigheid van een secundair diploma vraagt u van 15 november tot 15 juli, bij een andere dienst.',
        de: 'Die Gleichstellung eines Sekundarabschlusses wird vom 15. November bis 15. Juli bei einem anderen Dienst beantragt.',
        en: 'The equivalence of a secondary diploma is asked for from 15 November to 15 July, at another service.',
      },
      instead: {
        fr: 'Appelez le service de la reconnaissance : il vous dirige vers le service des équivalences du secondaire.',
        nl: 'Bel de dienst erkenning: die verwijst u door naar de dienst voor het secundair.',
        de: 'Rufen Sie den Anerkennungsdienst an: Er verweist Sie an den Dienst für Sekundarabschlüsse.',
        en: 'Call the recognition service: it sends you on to the service for secondary diplomas.',
      },
    },
  },
  {
    id: 'regulatedProfession',
    title: {
      fr: 'Une profession réglementée a sa propre reconnaissance',
      nl: 'Een gereglementeerd beroep heeft een eigen erkenning',
      de: 'Ein reglementierter Beruf hat eine eigene Anerkennung',
      en: 'A regulated profession has its own recognition',
    },
    ask: [],
    showIf: is('diplomaLevel', 'profession'),
    stop: {
      reason: {
        fr: 'La directive 2005/36/CE prévoit une reconnaissance professionnelle, distincte de l’équivalence.',
        nl: 'Richtlijn 2005/36/EG kent een beroepserkenning, los van de gelijkwaardigheid.',
        de: 'Die Richtlinie 2005/36/EG sieht eine berufliche Anerkennung vor, getrennt von der Gleichstellung.',
        en: 'Directive 2005/36/EC provides a professional recognition, apart from the equivalence.',
      },
      instead: {
        fr: 'Appelez le service de la reconnaissance : il vous dit quelle autorité est compétente pour votre profession.',
        nl: 'Bel de dienst erkenning: die zegt welke overheid bevoegd is voor uw beroep.',
        de: 'Rufen Sie den Anerkennungsdienst an: Er nennt Ihnen die zuständige Behörde für Ihren Beruf.',
        en: 'Call the recognition service: it tells you which authority is competent for your profession.',
      },
    },
  },
];
