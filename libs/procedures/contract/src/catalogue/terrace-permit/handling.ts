import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { about } from './about';

export const handling: HandlingStep[] = [
  {
    id: 'permit',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'La commune examine le plan et décide',
      nl: 'De gemeente onderzoekt het plan en beslist',
      de: 'Die Gemeinde prüft den Plan und entscheidet',
      en: 'The municipality examines the plan and decides',
    },
  },
];

/** No tacit permit: the municipality relies on the exception of directive 2006/123, art. 13(4). */
export const deadlines: ProcedureDefinition['deadlines'] = [
  {
    id: 'permit',
    label: {
      fr: 'Décider sur la demande, en principe',
      nl: 'Beslissen over de aanvraag, in principe',
      de: 'Entscheidung über den Antrag, grundsätzlich',
      en: 'Deciding on the request, in principle',
    },
    rule: { kind: 'order', start: 'receipt', amount: 30, unit: 'calendarDays', effect: 'none', pausable: true },
  },
];

const appeal = {
  fr: 'Vous contestez cette décision ? Vous disposez de 60 jours à partir de sa notification pour saisir le Conseil d’État. Vous pouvez d’abord en parler au service ou au médiateur.',
  nl: 'Betwist u deze beslissing? U hebt 60 dagen vanaf de kennisgeving om naar de Raad van State te gaan. U kunt eerst met de dienst of de ombudsman praten.',
  de: 'Sie bestreiten diese Entscheidung? Sie haben ab der Mitteilung 60 Tage, um den Staatsrat anzurufen. Sie können zuerst mit dem Dienst oder der Ombudsperson sprechen.',
  en: 'Do you contest this decision? You have 60 days from its notification to turn to the Council of State. You may first speak with the service or the ombudsman.',
};

const formalReasons = {
  title: {
    fr: 'Loi du 29 juillet 1991 sur la motivation formelle des actes administratifs',
    nl: 'Wet van 29 juli 1991 betreffende de uitdrukkelijke motivering van de bestuurshandelingen',
    de: 'Gesetz vom 29. Juli 1991 über die ausdrückliche Begründung der Verwaltungsakte',
    en: 'Act of 29 July 1991 on the formal reasons of administrative acts',
  },
  eli: 'https://www.ejustice.just.fgov.be/eli/wet/1991/07/29/1991000416/justel',
};

export const decisions: DecisionTemplate[] = [
  {
    id: 'permitted',
    outcome: 'granted',
    title: {
      fr: 'Autorisation de terrasse',
      nl: 'Terrasvergunning',
      de: 'Terrassengenehmigung',
      en: 'Terrace permit',
    },
    rule: {
      fr: 'La commune peut autoriser une terrasse quand le passage, la sécurité et l’accès restent garantis.',
      nl: 'De gemeente kan een terras vergunnen als doorgang, veiligheid en toegang verzekerd blijven.',
      de: 'Die Gemeinde kann eine Terrasse genehmigen, wenn Durchgang, Sicherheit und Zugang gewährleistet bleiben.',
      en: 'The municipality may permit a terrace when passage, safety and access stay guaranteed.',
    },
    operative: {
      fr: 'La terrasse est autorisée pour la période et la surface demandées. Le passage libre reste d’au moins 1,50 m. L’accès à l’eau, au gaz, aux bouches d’incendie et aux lignes de guidage reste libre. L’autorisation est personnelle et peut être retirée pour une raison d’intérêt public.',
      nl: 'Het terras is vergund voor de gevraagde periode en oppervlakte. De vrije doorgang blijft minstens 1,50 m. De toegang tot water, gas, hydranten en geleidelijnen blijft vrij. De vergunning is persoonlijk en kan om redenen van openbaar belang worden ingetrokken.',
      de: 'Die Terrasse ist für den beantragten Zeitraum und die Fläche genehmigt. Der freie Durchgang bleibt mindestens 1,50 m breit. Der Zugang zu Wasser, Gas, Hydranten und Leitlinien bleibt frei. Die Genehmigung ist persönlich und kann aus Gründen des öffentlichen Interesses widerrufen werden.',
      en: 'The terrace is permitted for the period and area asked for. The free passage stays at least 1.50 m. Access to water, gas, hydrants and tactile lines stays free. The permit is personal and may be withdrawn for a reason of public interest.',
    },
    reasons: [
      {
        id: 'conditionsMet',
        text: {
          fr: 'Le plan montre un passage libre suffisant et un accès garanti aux secours.',
          nl: 'Het plan toont een voldoende vrije doorgang en een verzekerde toegang voor de hulpdiensten.',
          de: 'Der Plan zeigt einen ausreichenden freien Durchgang und gesicherten Zugang für Rettungsdienste.',
          en: 'The plan shows a sufficient free passage and guaranteed access for emergency services.',
        },
      },
      {
        id: 'opinionsFavourable',
        text: {
          fr: 'Les avis reçus sont favorables et joints à la décision.',
          nl: 'De ontvangen adviezen zijn gunstig en bij de beslissing gevoegd.',
          de: 'Die eingegangenen Stellungnahmen sind günstig und der Entscheidung beigefügt.',
          en: 'The opinions received are favourable and attached to the decision.',
        },
      },
    ],
    legalBasis: [...about.legalBasis, formalReasons],
    appeal,
  },
  {
    id: 'notPermitted',
    outcome: 'refused',
    title: {
      fr: 'Refus de l’autorisation de terrasse',
      nl: 'Weigering van de terrasvergunning',
      de: 'Ablehnung der Terrassengenehmigung',
      en: 'Refusal of the terrace permit',
    },
    rule: {
      fr: 'La commune refuse une terrasse qui gêne le passage, la sécurité ou l’usage de la place par les autres.',
      nl: 'De gemeente weigert een terras dat doorgang, veiligheid of het gebruik door anderen hindert.',
      de: 'Die Gemeinde lehnt eine Terrasse ab, die Durchgang, Sicherheit oder die Nutzung durch andere behindert.',
      en: 'The municipality refuses a terrace that hinders passage, safety or the use of the space by others.',
    },
    operative: {
      fr: 'La terrasse demandée n’est pas autorisée. Vous pouvez introduire une nouvelle demande avec un plan adapté.',
      nl: 'Het gevraagde terras wordt niet vergund. U kunt een nieuwe aanvraag indienen met een aangepast plan.',
      de: 'Die beantragte Terrasse wird nicht genehmigt. Sie können einen neuen Antrag mit angepasstem Plan stellen.',
      en: 'The terrace asked for is not permitted. You may make a new request with an adapted plan.',
    },
    reasons: [
      {
        id: 'freePassage',
        text: {
          fr: 'Le passage libre est inférieur à 1,50 m une fois les arbres, poteaux et poubelles dessinés.',
          nl: 'De vrije doorgang is smaller dan 1,50 m zodra bomen, palen en vuilnisbakken getekend zijn.',
          de: 'Der freie Durchgang ist schmaler als 1,50 m, sobald Bäume, Pfosten und Abfalleimer eingezeichnet sind.',
          en: 'The free passage is less than 1.50 m once trees, posts and bins are drawn.',
        },
      },
      {
        id: 'safety',
        text: {
          fr: 'Les véhicules de secours ne peuvent plus passer.',
          nl: 'De hulpvoertuigen kunnen niet meer door.',
          de: 'Rettungsfahrzeuge kommen nicht mehr durch.',
          en: 'Emergency vehicles can no longer pass.',
        },
      },
      {
        id: 'access',
        text: {
          fr: 'L’accès à l’eau, au gaz, à une bouche d’incendie ou à une ligne de guidage est bloqué.',
          nl: 'De toegang tot water, gas, een hydrant of een geleidelijn is versperd.',
          de: 'Der Zugang zu Wasser, Gas, einem Hydranten oder einer Leitlinie ist versperrt.',
          en: 'Access to water, gas, a hydrant or a tactile line is blocked.',
        },
      },
      {
        id: 'planWithoutScale',
        text: {
          fr: 'Le plan n’indique pas d’échelle : les mesures ne peuvent pas être vérifiées.',
          nl: 'Het plan vermeldt geen schaal: de maten kunnen niet worden nagekeken.',
          de: 'Der Plan hat keinen Maßstab: Die Maße lassen sich nicht prüfen.',
          en: 'The plan shows no scale: the measurements cannot be checked.',
        },
      },
      {
        id: 'unitClosed',
        text: {
          fr: 'L’établissement n’est pas actif dans la Banque-Carrefour des Entreprises.',
          nl: 'De vestiging is niet actief in de Kruispuntbank van Ondernemingen.',
          de: 'Die Niederlassung ist in der Zentralen Datenbank der Unternehmen nicht aktiv.',
          en: 'The establishment is not active in the Crossroads Bank for Enterprises.',
        },
      },
    ],
    legalBasis: [...about.legalBasis, formalReasons],
    appeal,
  },
];
