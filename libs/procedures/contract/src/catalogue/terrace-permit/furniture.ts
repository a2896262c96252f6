import type { FormField } from '../../definition/form-definition';
import { yesOrNo } from '../ready-questions';

const purposeOfFurniture = {
  fr: 'La commune vérifie que tout tient dans la surface et que les secours passent.',
  nl: 'De gemeente kijkt na of alles op de oppervlakte past en of de hulpdiensten erdoor kunnen.',
  de: 'Die Gemeinde prüft, ob alles auf die Fläche passt und die Rettungsdienste durchkommen.',
  en: 'The municipality checks that everything fits and that emergency services can pass.',
};

const purposeOfInsurance = {
  fr: 'Un dommage causé par la terrasse doit être couvert.',
  nl: 'Schade door het terras moet gedekt zijn.',
  de: 'Ein Schaden durch die Terrasse muss gedeckt sein.',
  en: 'Damage caused by the terrace must be covered.',
};

/** What stands on the terrace, the plan, the insurance and the music. */
export const furnitureFields: Record<string, FormField> = {
  '/furniture': {
    widget: 'group',
    label: { fr: 'Le mobilier', nl: 'Het meubilair', de: 'Das Mobiliar', en: 'The furniture' },
    hint: {
      fr: 'Ajoutez chaque sorte de mobilier, avec le nombre.',
      nl: 'Voeg elke soort meubilair toe, met het aantal.',
      de: 'Fügen Sie jede Art Mobiliar mit der Anzahl hinzu.',
      en: 'Add each kind of furniture with its number.',
    },
    purpose: purposeOfFurniture,
    itemLabel: { fr: 'Mobilier', nl: 'Meubel', de: 'Mobiliar', en: 'Item' },
    minItems: 1,
    maxItems: 10,
  },
  '/furniture/*/kind': {
    widget: 'select',
    label: { fr: 'Sorte', nl: 'Soort', de: 'Art', en: 'Kind' },
    purpose: purposeOfFurniture,
    options: [
      { value: 'table', label: { fr: 'Table', nl: 'Tafel', de: 'Tisch', en: 'Table' } },
      { value: 'chair', label: { fr: 'Chaise', nl: 'Stoel', de: 'Stuhl', en: 'Chair' } },
      { value: 'parasol', label: { fr: 'Parasol', nl: 'Parasol', de: 'Sonnenschirm', en: 'Parasol' } },
      { value: 'heater', label: { fr: 'Chauffage', nl: 'Verwarming', de: 'Heizung', en: 'Heater' } },
      { value: 'screen', label: { fr: 'Paravent', nl: 'Windscherm', de: 'Windschutz', en: 'Screen' } },
      { value: 'planter', label: { fr: 'Bac à plantes', nl: 'Plantenbak', de: 'Pflanzkübel', en: 'Planter' } },
      { value: 'counter', label: { fr: 'Comptoir', nl: 'Toog', de: 'Theke', en: 'Counter' } },
    ],
  },
  '/furniture/*/number': {
    widget: 'number',
    label: { fr: 'Nombre', nl: 'Aantal', de: 'Anzahl', en: 'Number' },
    purpose: purposeOfFurniture,
    width: 4,
  },
  '/anchored': {
    widget: 'radios',
    label: {
      fr: 'Quelque chose est fixé au sol ?',
      nl: 'Zit er iets vast in de grond?',
      de: 'Ist etwas im Boden befestigt?',
      en: 'Is anything fixed to the ground?',
    },
    hint: {
      fr: 'Un élément fixé peut demander une autre autorisation : la commune vous le dit.',
      nl: 'Voor een vast element kan een andere vergunning nodig zijn: de gemeente zegt het u.',
      de: 'Für ein befestigtes Element kann eine andere Genehmigung nötig sein: Die Gemeinde sagt es Ihnen.',
      en: 'A fixed element may need another permit: the municipality tells you.',
    },
    purpose: {
      fr: 'Un ancrage touche la voirie : c’est un autre type d’autorisation.',
      nl: 'Een verankering raakt de weg: dat is een ander soort vergunning.',
      de: 'Eine Verankerung betrifft die Straße: Das ist eine andere Art Genehmigung.',
      en: 'An anchor touches the road: that is another type of permit.',
    },
    options: yesOrNo,
  },
  '/plan': {
    widget: 'file',
    label: {
      fr: 'Plan à l’échelle',
      nl: 'Plan op schaal',
      de: 'Maßstäblicher Plan',
      en: 'Plan to scale',
    },
    hint: {
      fr: 'PDF, PNG ou JPEG, 10 Mo au plus. Indiquez l’échelle, la façade et le passage libre.',
      nl: 'PDF, PNG of JPEG, hoogstens 10 MB. Vermeld de schaal, de gevel en de vrije doorgang.',
      de: 'PDF, PNG oder JPEG, höchstens 10 MB. Geben Sie Maßstab, Fassade und freien Durchgang an.',
      en: 'PDF, PNG or JPEG, 10 MB at most. Show the scale, the front and the free passage.',
    },
    purpose: {
      fr: 'Le plan permet de vérifier les mesures sans vous faire venir.',
      nl: 'Met het plan kijkt men de maten na zonder dat u moet komen.',
      de: 'Mit dem Plan lassen sich die Maße prüfen, ohne dass Sie kommen müssen.',
      en: 'The plan lets the measurements be checked without your coming.',
    },
    accept: ['application/pdf', 'image/png', 'image/jpeg'],
    maxBytes: 10_000_000,
    maxFiles: 3,
  },
  '/insurer': {
    widget: 'text',
    label: { fr: 'Assureur', nl: 'Verzekeraar', de: 'Versicherer', en: 'Insurer' },
    purpose: purposeOfInsurance,
    width: 30,
  },
  '/policyNumber': {
    widget: 'text',
    label: { fr: 'Numéro de la police', nl: 'Polisnummer', de: 'Policennummer', en: 'Policy number' },
    purpose: purposeOfInsurance,
    width: 20,
  },
  '/music': {
    widget: 'radios',
    label: {
      fr: 'Y aura-t-il de la musique sur la terrasse ?',
      nl: 'Komt er muziek op het terras?',
      de: 'Wird es auf der Terrasse Musik geben?',
      en: 'Will there be music on the terrace?',
    },
    purpose: {
      fr: 'La commune demande alors l’avis de la police.',
      nl: 'De gemeente vraagt dan het advies van de politie.',
      de: 'Die Gemeinde bittet dann die Polizei um Stellungnahme.',
      en: 'The municipality then asks the police for an opinion.',
    },
    options: yesOrNo,
  },
};
