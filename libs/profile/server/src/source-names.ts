import type { LocalizedText } from '@gun/kernel';

/** Names of the registers, as a sentence uses them: "read in …". */
export const nationalRegister: LocalizedText = {
  fr: 'Registre national',
  nl: 'Rijksregister',
  de: 'Nationalregister',
  en: 'National Register',
};

export const enterpriseRegister: LocalizedText = {
  fr: 'Banque-Carrefour des Entreprises',
  nl: 'Kruispuntbank van Ondernemingen',
  de: 'Zentrale Unternehmensdatenbank',
  en: 'Crossroads Bank for Enterprises',
};
