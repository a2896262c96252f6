import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';

const fromDatabase = { '==': [{ var: 'awardProof' }, 'use'] };

/** What the Flemish database holds, its own software delivers; everything else is looked up by somebody. */
export const handling: HandlingStep[] = [
  {
    id: 'deliver',
    kind: 'decide',
    by: 'agency-flemish-diplomas',
    label: {
      fr: 'La base de données des diplômes délivre l’attestation',
      nl: 'De diplomadatabank levert het attest af',
      de: 'Die Datenbank der Diplome stellt die Bescheinigung aus',
      en: 'The database of diplomas issues the statement',
    },
    onlyIf: fromDatabase,
  },
  {
    id: 'lookUp',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'Le service cherche le diplôme dans ses archives et décide',
      nl: 'De dienst zoekt het diploma op in het archief en beslist',
      de: 'Der Dienst sucht das Diplom in seinem Archiv und entscheidet',
      en: 'The service looks up the diploma in its archives and decides',
    },
    onlyIf: { '!': [fromDatabase] },
  },
];

/** No text that binds these services to a period was found. */
export const deadlines: ProcedureDefinition['deadlines'] = [];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'vouched',
    outcome: 'granted',
    title: {
      fr: 'Attestation tenant lieu de diplôme',
      nl: 'Attest dat het diploma bewijst',
      de: 'Bescheinigung anstelle des Diploms',
      en: 'Statement in place of the diploma',
    },
    rule: {
      fr: 'Un diplôme est unique. Une attestation de même valeur le remplace quand le procès-verbal du jury le confirme.',
      nl: 'Een diploma is uniek. Een attest met dezelfde waarde vervangt het als het verslag van de jury dat bevestigt.',
      de: 'Ein Diplom ist einmalig. Eine gleichwertige Bescheinigung ersetzt es, wenn das Protokoll des Prüfungsausschusses es bestätigt.',
      en: 'A diploma is unique. A statement of equal value replaces it when the minutes of the jury confirm it.',
    },
    operative: {
      fr: 'Le service atteste que vous avez obtenu ce diplôme. Cette décision a la même valeur que lui.',
      nl: 'De dienst bevestigt dat u dit diploma hebt behaald. Deze beslissing heeft dezelfde waarde.',
      de: 'Der Dienst bescheinigt, dass Sie dieses Diplom erworben haben. Diese Entscheidung hat denselben Wert.',
      en: 'The service states that you obtained this diploma. This decision has the same value.',
    },
    reasons: [
      {
        id: 'inMinutes',
        text: {
          fr: 'Le procès-verbal du jury mentionne votre réussite.',
          nl: 'Het verslag van de jury vermeldt dat u geslaagd bent.',
          de: 'Das Protokoll des Prüfungsausschusses nennt Ihren Erfolg.',
          en: 'The minutes of the jury record your success.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'notFound',
    outcome: 'refused',
    title: {
      fr: 'Diplôme introuvable dans ce service',
      nl: 'Diploma niet gevonden bij deze dienst',
      de: 'Diplom bei diesem Dienst nicht gefunden',
      en: 'Diploma not found at this service',
    },
    rule: {
      fr: 'Le service n’atteste que les diplômes qui figurent dans ses archives.',
      nl: 'De dienst bevestigt alleen diploma’s die in het archief staan.',
      de: 'Der Dienst bescheinigt nur Diplome, die in seinem Archiv stehen.',
      en: 'The service vouches only for diplomas that are in its archives.',
    },
    operative: {
      fr: 'L’attestation n’est pas délivrée. Demandez-la à l’école : elle garde ses propres procès-verbaux.',
      nl: 'Het attest wordt niet afgeleverd. Vraag het aan de school: die bewaart haar eigen verslagen.',
      de: 'Die Bescheinigung wird nicht ausgestellt. Fragen Sie die Schule: Sie verwahrt ihre eigenen Protokolle.',
      en: 'The statement is not issued. Ask the school for it: it keeps its own minutes.',
    },
    reasons: [
      {
        id: 'notInArchives',
        text: {
          fr: 'Ni le nom ni l’année ne figurent dans les archives de ce service.',
          nl: 'Noch de naam noch het jaar staat in het archief van deze dienst.',
          de: 'Weder der Name noch das Jahr stehen im Archiv dieses Dienstes.',
          en: 'Neither the name nor the year is in the archives of this service.',
        },
      },
    ],
    ...shared,
  },
];
