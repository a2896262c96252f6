import type { FormField } from '../../definition/form-definition';

const purposeOfVisit = {
  fr: 'La commune vérifie sur place que vous habitez là. Vous évitez une visite manquée.',
  nl: 'De gemeente controleert ter plaatse of u daar woont. Zo mist u het bezoek niet.',
  de: 'Die Gemeinde prüft vor Ort, ob Sie dort wohnen. So verpassen Sie den Besuch nicht.',
  en: 'The municipality checks on the spot that you live there. You avoid a missed visit.',
};

const purposeOfContact = {
  fr: 'La commune vous joint pour ce dossier, et pour rien d’autre.',
  nl: 'De gemeente bereikt u voor dit dossier, en voor niets anders.',
  de: 'Die Gemeinde erreicht Sie für dieses Dossier und für nichts anderes.',
  en: 'The municipality reaches you for this dossier and for nothing else.',
};

/** When the officer may come, and how the municipality reaches the person. */
export const contactFields: Record<string, FormField> = {
  '/visitMoments': {
    widget: 'checkboxes',
    label: {
      fr: 'Quand l’agent peut-il vous rencontrer ?',
      nl: 'Wanneer kan de medewerker u ontmoeten?',
      de: 'Wann kann der Beamte Sie antreffen?',
      en: 'When can the officer meet you?',
    },
    purpose: purposeOfVisit,
    optional: true,
    options: [
      {
        value: 'morning',
        label: {
          fr: 'En semaine, le matin',
          nl: 'Op een weekdag, ’s morgens',
          de: 'Werktags, vormittags',
          en: 'On weekdays, in the morning',
        },
      },
      {
        value: 'afternoon',
        label: {
          fr: 'En semaine, l’après-midi',
          nl: 'Op een weekdag, ’s middags',
          de: 'Werktags, nachmittags',
          en: 'On weekdays, in the afternoon',
        },
      },
      {
        value: 'evening',
        label: {
          fr: 'En semaine, après 17 h',
          nl: 'Op een weekdag, na 17 uur',
          de: 'Werktags, nach 17 Uhr',
          en: 'On weekdays, after 5 p.m.',
        },
      },
      { value: 'saturday', label: { fr: 'Le samedi', nl: 'Op zaterdag', de: 'Am Samstag', en: 'On Saturday' } },
    ],
  },
  '/bellName': {
    widget: 'text',
    label: { fr: 'Nom sur la sonnette', nl: 'Naam op de bel', de: 'Name an der Klingel', en: 'Name on the bell' },
    purpose: purposeOfVisit,
    optional: true,
    width: 30,
  },
  '/contactBy': {
    widget: 'radios',
    label: {
      fr: 'Comment vous joindre pour ce dossier ?',
      nl: 'Hoe bereiken we u voor dit dossier?',
      de: 'Wie erreichen wir Sie für dieses Dossier?',
      en: 'How can we reach you for this dossier?',
    },
    purpose: purposeOfContact,
    options: [
      { value: 'phone', label: { fr: 'Par téléphone', nl: 'Telefonisch', de: 'Telefonisch', en: 'By phone' } },
      { value: 'email', label: { fr: 'Par e-mail', nl: 'Per e-mail', de: 'Per E-Mail', en: 'By e-mail' } },
      {
        value: 'letter',
        label: { fr: 'Par lettre', nl: 'Per brief', de: 'Per Brief', en: 'By letter' },
        hint: {
          fr: 'À votre nouvelle adresse.',
          nl: 'Op uw nieuwe adres.',
          de: 'An Ihre neue Adresse.',
          en: 'At your new address.',
        },
      },
    ],
  },
  '/phone': {
    widget: 'phone',
    label: { fr: 'Numéro de téléphone', nl: 'Telefoonnummer', de: 'Telefonnummer', en: 'Phone number' },
    purpose: purposeOfContact,
    autocomplete: 'tel',
    width: 20,
    showIf: { '==': [{ var: 'contactBy' }, 'phone'] },
  },
  '/email': {
    widget: 'email',
    label: { fr: 'Adresse e-mail', nl: 'E-mailadres', de: 'E-Mail-Adresse', en: 'E-mail address' },
    purpose: purposeOfContact,
    autocomplete: 'email',
    width: 40,
    showIf: { '==': [{ var: 'contactBy' }, 'email'] },
  },
};
