import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { about } from './about';

export const handling: HandlingStep[] = [
  {
    id: 'residenceCheck',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'La commune vérifie la résidence et décide',
      nl: 'De gemeente controleert het verblijf en beslist',
      de: 'Die Gemeinde prüft den Wohnsitz und entscheidet',
      en: 'The municipality checks the residence and decides',
    },
  },
  {
    id: 'nationalRegister',
    kind: 'execute',
    by: 'agency-national-register',
    label: {
      fr: 'Le Registre national note la nouvelle adresse',
      nl: 'Het Rijksregister noteert het nieuwe adres',
      de: 'Das Nationalregister trägt die neue Adresse ein',
      en: 'The National Register records the new address',
    },
  },
];

export const deadlines: ProcedureDefinition['deadlines'] = [
  {
    id: 'declare',
    label: {
      fr: 'Déclarer après l’emménagement',
      nl: 'Aangifte na de verhuizing',
      de: 'Erklärung nach dem Einzug',
      en: 'Declaring after moving in',
    },
    rule: {
      kind: 'citizen',
      start: 'movingIn',
      amount: 8,
      unit: 'workingDays',
      effect: 'none',
      pausable: false,
      legalBasis: 'AR/KB 16.7.1992, art. 7',
    },
  },
  {
    id: 'residenceCheck',
    label: {
      fr: 'Vérifier la résidence, en principe',
      nl: 'Het verblijf controleren, in principe',
      de: 'Prüfung des Wohnsitzes, grundsätzlich',
      en: 'Checking the residence, in principle',
    },
    rule: {
      kind: 'order',
      start: 'receipt',
      amount: 15,
      unit: 'calendarDays',
      effect: 'none',
      pausable: true,
    },
  },
];

const appeal = {
  fr: 'Vous contestez cette décision ? Écrivez au ministre de l’Intérieur, service Population, dans les 30 jours calendrier. Une lettre ou un e-mail suffit, avec votre identité, la date et votre signature. Un inspecteur vérifie sur place. Vous recevez un projet de décision et vous avez 15 jours pour répondre ou être entendu. Contre la décision finale, vous disposez de 60 jours devant le Conseil d’État.',
  nl: 'Betwist u deze beslissing? Schrijf binnen 30 kalenderdagen naar de minister van Binnenlandse Zaken, dienst Bevolking. Een brief of e-mail volstaat, met uw identiteit, de datum en uw handtekening. Een inspecteur komt ter plaatse. U krijgt een ontwerpbeslissing en hebt 15 dagen om te antwoorden of gehoord te worden. Tegen de eindbeslissing hebt u 60 dagen bij de Raad van State.',
  de: 'Sie bestreiten diese Entscheidung? Schreiben Sie binnen 30 Kalendertagen an den Minister des Innern, Bevölkerungsdienst. Ein Brief oder eine E-Mail genügt, mit Identität, Datum und Unterschrift. Ein Inspektor prüft vor Ort. Sie erhalten einen Entscheidungsentwurf und haben 15 Tage für eine Antwort oder Anhörung. Gegen die endgültige Entscheidung haben Sie 60 Tage vor dem Staatsrat.',
  en: 'Do you contest this decision? Write to the Minister of the Interior, population service, within 30 calendar days. A letter or e-mail is enough, with your identity, the date and your signature. An inspector checks on the spot. You receive a draft decision and have 15 days to answer or be heard. Against the final decision you have 60 days before the Council of State.',
};

export const decisions: DecisionTemplate[] = [
  {
    id: 'registered',
    outcome: 'granted',
    title: {
      fr: 'Inscription à la nouvelle adresse',
      nl: 'Inschrijving op het nieuwe adres',
      de: 'Eintragung an der neuen Adresse',
      en: 'Registration at the new address',
    },
    rule: {
      fr: 'La commune inscrit une personne là où elle habite la plus grande partie de l’année.',
      nl: 'De gemeente schrijft iemand in waar die het grootste deel van het jaar woont.',
      de: 'Die Gemeinde trägt eine Person dort ein, wo sie den größten Teil des Jahres wohnt.',
      en: 'The municipality registers a person where that person lives for most of the year.',
    },
    operative: {
      fr: 'La commune inscrit les personnes nommées à la nouvelle adresse. L’inscription compte à partir du jour de la déclaration.',
      nl: 'De gemeente schrijft de genoemde personen in op het nieuwe adres. De inschrijving telt vanaf de dag van de aangifte.',
      de: 'Die Gemeinde trägt die genannten Personen an der neuen Adresse ein. Die Eintragung zählt ab dem Tag der Erklärung.',
      en: 'The municipality registers the people named at the new address. The registration counts from the day of the declaration.',
    },
    reasons: [
      {
        id: 'residenceSeen',
        text: {
          fr: 'L’enquête de résidence confirme que vous habitez à l’adresse déclarée.',
          nl: 'Het woonstonderzoek bevestigt dat u op het aangegeven adres woont.',
          de: 'Die Wohnsitzprüfung bestätigt, dass Sie an der erklärten Adresse wohnen.',
          en: 'The residence check confirms that you live at the declared address.',
        },
      },
      {
        id: 'provisional',
        text: {
          fr: 'Le logement pose un problème de sécurité, de salubrité ou d’urbanisme. L’inscription est donc provisoire.',
          nl: 'Er is een probleem van veiligheid, gezondheid of stedenbouw met de woning. De inschrijving is daarom voorlopig.',
          de: 'Die Wohnung wirft eine Frage der Sicherheit, der Gesundheit oder der Raumordnung auf. Die Eintragung ist daher vorläufig.',
          en: 'The home raises a question of safety, health or planning. The registration is therefore provisional.',
        },
      },
    ],
    legalBasis: about.legalBasis,
    appeal,
  },
  {
    id: 'notMainResidence',
    outcome: 'refused',
    title: {
      fr: 'Refus de l’inscription',
      nl: 'Weigering van de inschrijving',
      de: 'Ablehnung der Eintragung',
      en: 'Refusal of the registration',
    },
    rule: {
      fr: 'L’inscription suit les faits : le lieu où la personne habite réellement la plus grande partie de l’année.',
      nl: 'De inschrijving volgt de feiten: de plaats waar iemand werkelijk het grootste deel van het jaar woont.',
      de: 'Die Eintragung folgt den Tatsachen: dem Ort, an dem eine Person den größten Teil des Jahres wirklich wohnt.',
      en: 'Registration follows the facts: the place where the person really lives for most of the year.',
    },
    operative: {
      fr: 'La commune n’inscrit pas les personnes nommées à l’adresse déclarée. Leur inscription actuelle reste.',
      nl: 'De gemeente schrijft de genoemde personen niet in op het aangegeven adres. Hun huidige inschrijving blijft.',
      de: 'Die Gemeinde trägt die genannten Personen nicht an der erklärten Adresse ein. Ihre jetzige Eintragung bleibt.',
      en: 'The municipality does not register the people named at the declared address. Their present registration stays.',
    },
    reasons: [
      {
        id: 'nobodyFound',
        text: {
          fr: 'L’agent n’a trouvé personne lors de plusieurs visites, à des heures différentes.',
          nl: 'De medewerker trof bij meerdere bezoeken, op verschillende uren, niemand aan.',
          de: 'Der Beamte hat bei mehreren Besuchen zu verschiedenen Zeiten niemanden angetroffen.',
          en: 'The officer found nobody on several visits at different hours.',
        },
      },
      {
        id: 'livesElsewhere',
        text: {
          fr: 'L’enquête montre que vous habitez la plus grande partie de l’année à une autre adresse.',
          nl: 'Het onderzoek toont dat u het grootste deel van het jaar op een ander adres woont.',
          de: 'Die Prüfung zeigt, dass Sie den größten Teil des Jahres an einer anderen Adresse wohnen.',
          en: 'The check shows that you live at another address for most of the year.',
        },
      },
      {
        id: 'residentDenies',
        text: {
          fr: 'La personne déjà inscrite à cette adresse déclare que vous n’y habitez pas.',
          nl: 'De persoon die er al is ingeschreven, verklaart dat u er niet woont.',
          de: 'Die dort schon eingetragene Person erklärt, dass Sie dort nicht wohnen.',
          en: 'The person already registered at this address states that you do not live there.',
        },
      },
      {
        id: 'otherParentObjects',
        text: {
          fr: 'L’autre parent s’oppose au changement pour l’enfant et aucun jugement ni accord ne le prévoit.',
          nl: 'De andere ouder verzet zich tegen de wijziging voor het kind, zonder vonnis of overeenkomst.',
          de: 'Der andere Elternteil widerspricht dem Wechsel für das Kind; kein Urteil und keine Vereinbarung sieht ihn vor.',
          en: 'The other parent objects to the change for the child, and no judgment or agreement provides for it.',
        },
      },
    ],
    legalBasis: about.legalBasis,
    appeal,
  },
];
