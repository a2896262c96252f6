import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { councilOfStateDeadline, formalReasons } from '../ready-texts';
import { about } from './about';

/** Papers are read by somebody; what the vehicle register says needs no second look. */
export const handling: HandlingStep[] = [
  {
    id: 'vehicleCheck',
    kind: 'check',
    by: 'office',
    label: {
      fr: 'La commune lit les documents du véhicule',
      nl: 'De gemeente leest de documenten van het voertuig',
      de: 'Die Gemeinde liest die Dokumente des Fahrzeugs',
      en: 'The municipality reads the documents of the vehicle',
    },
    onlyIf: {
      or: [{ '!=': [{ var: 'vehicleProof' }, 'use'] }, { '==': [{ var: 'plateKind' }, 'foreign'] }],
    },
  },
  {
    id: 'permit',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'La commune vérifie la résidence, la zone et la limite, puis décide',
      nl: 'De gemeente controleert het verblijf, de zone en de grens, en beslist',
      de: 'Die Gemeinde prüft Wohnort, Zone und Grenze und entscheidet',
      en: 'The municipality checks residence, zone and limit, then decides',
    },
  },
];

/** The decree binds the municipality to no period: none is promised. */
export const deadlines: ProcedureDefinition['deadlines'] = [councilOfStateDeadline];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'permitted',
    outcome: 'granted',
    title: { fr: 'Carte de riverain', nl: 'Bewonerskaart', de: 'Anwohnerparkausweis', en: 'Resident parking permit' },
    rule: {
      fr: 'La carte va à qui réside dans la commune et dispose du véhicule, dans les limites du règlement communal.',
      nl: 'De kaart gaat naar wie in de gemeente verblijft en over het voertuig beschikt, binnen het gemeentereglement.',
      de: 'Den Ausweis erhält, wer in der Gemeinde wohnt und über das Fahrzeug verfügt, nach der Gemeindeverordnung.',
      en: 'The permit goes to who resides in the municipality and has the vehicle, within the municipal by-law.',
    },
    operative: {
      fr: 'La carte de riverain est accordée pour la plaque demandée. Elle prend fin quand vous quittez la zone ou changez de véhicule.',
      nl: 'De bewonerskaart wordt toegekend voor de gevraagde nummerplaat. Ze eindigt als u de zone verlaat of van voertuig verandert.',
      de: 'Der Anwohnerparkausweis wird für das beantragte Kennzeichen erteilt. Er endet, wenn Sie die Zone verlassen oder das Fahrzeug wechseln.',
      en: 'The resident permit is given for the number plate asked for. It ends when you leave the zone or change vehicle.',
    },
    reasons: [
      {
        id: 'conditionsMet',
        text: {
          fr: 'Vous résidez dans la zone et le véhicule est à votre nom ou à votre disposition.',
          nl: 'U verblijft in de zone en het voertuig staat op uw naam of te uwer beschikking.',
          de: 'Sie wohnen in der Zone, und das Fahrzeug ist auf Ihren Namen zugelassen oder steht Ihnen zur Verfügung.',
          en: 'You reside in the zone and the vehicle is in your name or at your disposal.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'refused',
    outcome: 'refused',
    title: {
      fr: 'Carte de riverain refusée',
      nl: 'Bewonerskaart geweigerd',
      de: 'Anwohnerparkausweis abgelehnt',
      en: 'Resident permit refused',
    },
    rule: {
      fr: 'La carte est refusée quand une condition de l’arrêté ou du règlement communal manque.',
      nl: 'De kaart wordt geweigerd als een voorwaarde van het besluit of het gemeentereglement ontbreekt.',
      de: 'Der Ausweis wird abgelehnt, wenn eine Bedingung des Erlasses oder der Gemeindeverordnung fehlt.',
      en: 'The permit is refused when a condition of the decree or of the municipal by-law is missing.',
    },
    operative: {
      fr: 'La carte n’est pas accordée. Vous pouvez la redemander quand la condition est remplie.',
      nl: 'De kaart wordt niet toegekend. U kunt ze opnieuw aanvragen zodra aan de voorwaarde is voldaan.',
      de: 'Der Ausweis wird nicht erteilt. Sie können ihn neu beantragen, sobald die Bedingung erfüllt ist.',
      en: 'The permit is not given. You may ask for it again once the condition is met.',
    },
    reasons: [
      {
        id: 'notResident',
        text: {
          fr: 'Votre résidence principale n’est pas dans cette zone.',
          nl: 'Uw hoofdverblijf ligt niet in deze zone.',
          de: 'Ihr Hauptwohnort liegt nicht in dieser Zone.',
          en: 'Your main residence is not in this zone.',
        },
      },
      {
        id: 'notAtDisposal',
        text: {
          fr: 'Rien ne montre que le véhicule est à votre nom ou en permanence à votre disposition.',
          nl: 'Niets toont dat het voertuig op uw naam staat of permanent te uwer beschikking is.',
          de: 'Nichts zeigt, dass das Fahrzeug auf Ihren Namen zugelassen ist oder Ihnen ständig zur Verfügung steht.',
          en: 'Nothing shows that the vehicle is in your name or permanently at your disposal.',
        },
      },
      {
        id: 'limitReached',
        text: {
          fr: 'Votre ménage a déjà le nombre de cartes que le règlement permet.',
          nl: 'Uw gezin heeft al het aantal kaarten dat het reglement toelaat.',
          de: 'Ihr Haushalt hat schon die Zahl der Ausweise, die die Verordnung erlaubt.',
          en: 'Your household already has the number of permits that the by-law allows.',
        },
      },
    ],
    ...shared,
  },
];
