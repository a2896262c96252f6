import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { about } from './about';
import { chosenModel } from './model';

/** 595 and 596.1 go straight to the Central Criminal Record; 596.2 first needs the answer of the local police. */
export const handling: HandlingStep[] = [
  {
    id: 'policeCheck',
    kind: 'check',
    by: 'office',
    label: {
      fr: 'La commune interroge la police locale',
      nl: 'De gemeente bevraagt de lokale politie',
      de: 'Die Gemeinde fragt die lokale Polizei',
      en: 'The municipality asks the local police',
    },
    onlyIf: { '==': [chosenModel, '596.2'] },
  },
  {
    id: 'issue',
    kind: 'decide',
    by: 'agency-criminal-record',
    label: {
      fr: 'Le Casier judiciaire central établit l’extrait',
      nl: 'Het Centraal Strafregister maakt het uittreksel op',
      de: 'Das Zentrale Strafregister erstellt den Auszug',
      en: 'The Central Criminal Record draws up the extract',
    },
  },
];

export const deadlines: ProcedureDefinition['deadlines'] = [
  {
    id: 'issue',
    label: {
      fr: 'Délai d’usage pour l’extrait',
      nl: 'Gebruikelijke termijn voor het uittreksel',
      de: 'Übliche Frist für den Auszug',
      en: 'Usual time for the extract',
    },
    rule: { kind: 'order', start: 'receipt', amount: 10, unit: 'workingDays', effect: 'none', pausable: true },
  },
];

export const decisions: DecisionTemplate[] = [
  {
    id: 'issued',
    outcome: 'granted',
    title: {
      fr: 'Extrait établi',
      nl: 'Uittreksel opgemaakt',
      de: 'Auszug erstellt',
      en: 'Extract drawn up',
    },
    rule: {
      fr: 'Toute personne inscrite reçoit l’extrait du modèle que l’usage demande.',
      nl: 'Elke ingeschreven persoon krijgt het uittreksel van het model dat het gebruik vraagt.',
      de: 'Jede eingetragene Person erhält den Auszug nach dem Muster, das der Zweck verlangt.',
      en: 'Every registered person receives the extract of the model that its use requires.',
    },
    operative: {
      fr: 'Le Casier judiciaire central délivre l’extrait, scellé électroniquement.',
      nl: 'Het Centraal Strafregister levert het uittreksel af, elektronisch verzegeld.',
      de: 'Das Zentrale Strafregister stellt den elektronisch versiegelten Auszug aus.',
      en: 'The Central Criminal Record issues the extract with an electronic seal.',
    },
    reasons: [
      {
        id: 'identityMatches',
        text: {
          fr: 'Votre identité correspond à celle du casier et le modèle convient à l’usage.',
          nl: 'Uw identiteit stemt overeen met het strafregister en het model past bij het gebruik.',
          de: 'Ihre Identität stimmt mit dem Strafregister überein und das Muster passt zum Zweck.',
          en: 'Your identity matches the record and the model fits the use.',
        },
      },
    ],
    legalBasis: about.legalBasis,
    appeal: about.appeal,
  },
  {
    id: 'notIssued',
    outcome: 'refused',
    title: {
      fr: 'Extrait non établi',
      nl: 'Uittreksel niet opgemaakt',
      de: 'Auszug nicht erstellt',
      en: 'Extract not drawn up',
    },
    rule: {
      fr: 'L’extrait suit le modèle que l’usage demande, pour la personne identifiée.',
      nl: 'Het uittreksel volgt het model dat het gebruik vraagt, voor de geïdentificeerde persoon.',
      de: 'Der Auszug folgt dem Muster, das der Zweck verlangt, für die identifizierte Person.',
      en: 'The extract follows the model that its use requires, for the person identified.',
    },
    operative: {
      fr: 'L’extrait n’est pas délivré dans ce dossier. Vous pouvez faire une nouvelle demande.',
      nl: 'Het uittreksel wordt in dit dossier niet afgeleverd. U kunt een nieuwe aanvraag doen.',
      de: 'Der Auszug wird in diesem Dossier nicht ausgestellt. Sie können einen neuen Antrag stellen.',
      en: 'The extract is not issued in this dossier. You may make a new request.',
    },
    reasons: [
      {
        id: 'identityDiffers',
        text: {
          fr: 'Votre nom ou votre date de naissance diffère de celui du casier.',
          nl: 'Uw naam of geboortedatum verschilt van die in het strafregister.',
          de: 'Ihr Name oder Geburtsdatum weicht vom Strafregister ab.',
          en: 'Your name or date of birth differs from the record.',
        },
      },
      {
        id: 'wrongModel',
        text: {
          fr: 'Le modèle demandé ne convient pas à l’activité décrite.',
          nl: 'Het gevraagde model past niet bij de beschreven activiteit.',
          de: 'Das verlangte Muster passt nicht zur beschriebenen Tätigkeit.',
          en: 'The model asked for does not fit the activity described.',
        },
      },
    ],
    legalBasis: about.legalBasis,
    appeal: about.appeal,
  },
];
