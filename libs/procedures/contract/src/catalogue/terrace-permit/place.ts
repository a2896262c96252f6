import type { FormField } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { area } from './fee';

/** The register knows at least one establishment: it is chosen, not written. */
const hasUnits: Logic = { '>': [{ length: [{ var: 'facts.establishmentUnits.units' }] }, 0] };

const purposeOfUnit = {
  fr: 'La commune de l’établissement décide.',
  nl: 'De gemeente van de vestiging beslist.',
  de: 'Die Gemeinde der Niederlassung entscheidet.',
  en: 'The municipality of the establishment decides.',
};

const purposeOfPeriod = {
  fr: 'Elle fixe la durée de l’autorisation et le montant à payer.',
  nl: 'Ze bepaalt de duur van de vergunning en het te betalen bedrag.',
  de: 'Er bestimmt die Dauer der Genehmigung und den Betrag.',
  en: 'It sets how long the permit lasts and the amount to pay.',
};

const purposeOfSize = {
  fr: 'Elle donne la surface, comparée au plan, et le montant à payer.',
  nl: 'Ze geeft de oppervlakte, vergeleken met het plan, en het te betalen bedrag.',
  de: 'Sie ergibt die Fläche, verglichen mit dem Plan, und den Betrag.',
  en: 'It gives the area, compared with the plan, and the amount to pay.',
};

/** Which establishment, for how long, how large, and what stays free for people walking. */
export const placeFields: Record<string, FormField> = {
  '/unit': {
    widget: 'radios',
    label: {
      fr: 'Pour quel établissement ?',
      nl: 'Voor welke vestiging?',
      de: 'Für welche Niederlassung?',
      en: 'For which establishment?',
    },
    purpose: purposeOfUnit,
    optionsFrom: 'establishmentUnits',
    showIf: hasUnits,
  },
  '/unitName': {
    widget: 'text',
    label: {
      fr: 'Nom de l’établissement',
      nl: 'Naam van de vestiging',
      de: 'Name der Niederlassung',
      en: 'Name of the establishment',
    },
    hint: {
      fr: 'La Banque-Carrefour des Entreprises ne nous le donne pas maintenant. La commune vérifiera plus tard.',
      nl: 'De Kruispuntbank van Ondernemingen geeft hem nu niet door. De gemeente controleert later.',
      de: 'Die Zentrale Datenbank der Unternehmen nennt sie uns jetzt nicht. Die Gemeinde prüft später.',
      en: 'The Crossroads Bank for Enterprises does not give it now. The municipality will check later.',
    },
    purpose: purposeOfUnit,
    autocomplete: 'organization',
    width: 40,
    showIf: { '!': [hasUnits] },
  },
  '/unitAddress': {
    widget: 'address',
    label: {
      fr: 'Adresse de l’établissement',
      nl: 'Adres van de vestiging',
      de: 'Adresse der Niederlassung',
      en: 'Address of the establishment',
    },
    purpose: purposeOfUnit,
    showIf: { '!': [hasUnits] },
  },
  '/requestKind': {
    widget: 'radios',
    label: {
      fr: 'Que demandez-vous ?',
      nl: 'Wat vraagt u aan?',
      de: 'Was beantragen Sie?',
      en: 'What are you asking for?',
    },
    purpose: {
      fr: 'La commune compare une demande renouvelée avec l’autorisation précédente.',
      nl: 'De gemeente vergelijkt een verlenging met de vorige vergunning.',
      de: 'Die Gemeinde vergleicht eine Verlängerung mit der vorigen Genehmigung.',
      en: 'The municipality compares a renewal with the previous permit.',
    },
    options: [
      {
        value: 'new',
        label: { fr: 'Une nouvelle terrasse', nl: 'Een nieuw terras', de: 'Eine neue Terrasse', en: 'A new terrace' },
      },
      {
        value: 'renewal',
        label: {
          fr: 'Le renouvellement d’une autorisation',
          nl: 'De verlenging van een vergunning',
          de: 'Die Verlängerung einer Genehmigung',
          en: 'The renewal of a permit',
        },
      },
    ],
  },
  '/periodStart': {
    widget: 'date',
    label: {
      fr: 'Premier jour de la terrasse',
      nl: 'Eerste dag van het terras',
      de: 'Erster Tag der Terrasse',
      en: 'First day of the terrace',
    },
    purpose: purposeOfPeriod,
  },
  '/periodEnd': {
    widget: 'date',
    label: {
      fr: 'Dernier jour de la terrasse',
      nl: 'Laatste dag van het terras',
      de: 'Letzter Tag der Terrasse',
      en: 'Last day of the terrace',
    },
    purpose: purposeOfPeriod,
  },
  '/length': {
    widget: 'number',
    label: {
      fr: 'Longueur le long de la façade',
      nl: 'Lengte langs de gevel',
      de: 'Länge entlang der Fassade',
      en: 'Length along the front',
    },
    hint: {
      fr: 'De 0,5 à 50 mètres.',
      nl: 'Van 0,5 tot 50 meter.',
      de: 'Von 0,5 bis 50 Meter.',
      en: 'From 0.5 to 50 metres.',
    },
    purpose: purposeOfSize,
    suffix: 'm',
    width: 6,
  },
  '/depth': {
    widget: 'number',
    label: {
      fr: 'Profondeur vers la rue',
      nl: 'Diepte naar de straat',
      de: 'Tiefe zur Straße hin',
      en: 'Depth towards the street',
    },
    hint: {
      fr: 'De 0,5 à 50 mètres.',
      nl: 'Van 0,5 tot 50 meter.',
      de: 'Von 0,5 bis 50 Meter.',
      en: 'From 0.5 to 50 metres.',
    },
    purpose: purposeOfSize,
    suffix: 'm',
    width: 6,
  },
  '/area': {
    widget: 'calculated',
    label: { fr: 'Surface', nl: 'Oppervlakte', de: 'Fläche', en: 'Area' },
    hint: {
      fr: 'Longueur × profondeur.',
      nl: 'Lengte × diepte.',
      de: 'Länge × Tiefe.',
      en: 'Length × depth.',
    },
    purpose: purposeOfSize,
    suffix: 'm²',
    calculate: area,
  },
  '/passage': {
    widget: 'number',
    label: {
      fr: 'Largeur laissée libre pour les piétons',
      nl: 'Breedte die vrij blijft voor voetgangers',
      de: 'Breite, die für Fußgänger frei bleibt',
      en: 'Width left free for people walking',
    },
    hint: {
      fr: 'Mesurez à l’endroit le plus étroit, arbres, poteaux et poubelles compris. Le minimum est de 1,50 m.',
      nl: 'Meet op de smalste plek, bomen, palen en vuilnisbakken inbegrepen. Het minimum is 1,50 m.',
      de: 'Messen Sie an der engsten Stelle, mit Bäumen, Pfosten und Abfalleimern. Das Minimum beträgt 1,50 m.',
      en: 'Measure at the narrowest spot, with trees, posts and bins. The minimum is 1.50 m.',
    },
    purpose: {
      fr: 'Une personne en fauteuil roulant ou avec une poussette doit pouvoir passer.',
      nl: 'Iemand met een rolstoel of kinderwagen moet erdoor kunnen.',
      de: 'Wer im Rollstuhl sitzt oder einen Kinderwagen schiebt, muss durchkommen.',
      en: 'A person in a wheelchair or with a pram must be able to pass.',
    },
    suffix: 'm',
    width: 6,
  },
};
