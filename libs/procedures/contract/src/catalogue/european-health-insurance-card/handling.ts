import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';

export const handling: HandlingStep[] = [
  {
    id: 'certificate',
    kind: 'check',
    by: 'office',
    label: {
      fr: 'La mutualité envoie d’abord le certificat provisoire',
      nl: 'Het ziekenfonds stuurt eerst het voorlopige certificaat',
      de: 'Die Krankenkasse sendet zuerst die vorläufige Bescheinigung',
      en: 'The sickness fund first sends the provisional certificate',
    },
    onlyIf: { '==': [{ var: 'leavesSoon' }, 'yes'] },
  },
  {
    id: 'card',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'La mutualité vérifie l’assurance et envoie la carte',
      nl: 'Het ziekenfonds controleert de verzekering en stuurt de kaart',
      de: 'Die Krankenkasse prüft die Versicherung und sendet die Karte',
      en: 'The sickness fund checks the insurance and sends the card',
    },
  },
];

/** No period was found in the regulations: none is promised. */
export const deadlines: ProcedureDefinition['deadlines'] = [];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'issued',
    outcome: 'granted',
    title: {
      fr: 'Carte européenne envoyée',
      nl: 'Europese kaart verstuurd',
      de: 'Europäische Karte versandt',
      en: 'European card sent',
    },
    rule: {
      fr: 'Toute personne assurée en Belgique reçoit la carte pour ses séjours dans les pays couverts.',
      nl: 'Iedereen die in België verzekerd is, krijgt de kaart voor verblijf in de landen die meedoen.',
      de: 'Wer in Belgien versichert ist, erhält die Karte für Aufenthalte in den beteiligten Ländern.',
      en: 'Everyone insured in Belgium receives the card for stays in the countries covered.',
    },
    operative: {
      fr: 'La carte est envoyée à l’adresse inscrite, une par personne. Elle est valable jusqu’à la date imprimée.',
      nl: 'De kaart wordt naar het ingeschreven adres gestuurd, één per persoon. Ze geldt tot de datum die erop staat.',
      de: 'Die Karte wird an die eingetragene Adresse gesandt, eine pro Person. Sie gilt bis zum aufgedruckten Datum.',
      en: 'The card is sent to the registered address, one for each person. It is valid until the date printed on it.',
    },
    reasons: [
      {
        id: 'insured',
        text: {
          fr: 'Les personnes choisies sont assurées auprès de la mutualité.',
          nl: 'De gekozen personen zijn bij het ziekenfonds verzekerd.',
          de: 'Die gewählten Personen sind bei der Krankenkasse versichert.',
          en: 'The people chosen are insured with the sickness fund.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'refused',
    outcome: 'refused',
    title: {
      fr: 'Carte européenne refusée',
      nl: 'Europese kaart geweigerd',
      de: 'Europäische Karte abgelehnt',
      en: 'European card refused',
    },
    rule: {
      fr: 'La carte suppose une assurance en ordre auprès de la mutualité.',
      nl: 'De kaart vraagt een verzekering die in orde is bij het ziekenfonds.',
      de: 'Die Karte setzt eine gültige Versicherung bei der Krankenkasse voraus.',
      en: 'The card requires an insurance in order with the sickness fund.',
    },
    operative: {
      fr: 'La carte n’est pas envoyée. Vous pouvez la redemander dès que l’assurance est en ordre.',
      nl: 'De kaart wordt niet verstuurd. U kunt ze opnieuw vragen zodra de verzekering in orde is.',
      de: 'Die Karte wird nicht versandt. Sie können sie neu bestellen, sobald die Versicherung in Ordnung ist.',
      en: 'The card is not sent. You may order it again once the insurance is in order.',
    },
    reasons: [
      {
        id: 'notInOrder',
        text: {
          fr: 'Les cotisations ne sont pas en ordre.',
          nl: 'De bijdragen zijn niet in orde.',
          de: 'Die Beiträge sind nicht in Ordnung.',
          en: 'The contributions are not in order.',
        },
      },
      {
        id: 'otherFund',
        text: {
          fr: 'Vous êtes assuré auprès d’une autre mutualité.',
          nl: 'U bent bij een ander ziekenfonds verzekerd.',
          de: 'Sie sind bei einer anderen Krankenkasse versichert.',
          en: 'You are insured with another sickness fund.',
        },
      },
    ],
    ...shared,
  },
];
