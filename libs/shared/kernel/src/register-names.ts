import type { LocalizedText } from './language';

/**
 * The two registers on which identity rests, as a sentence uses their names: "read in …". The one place of these names:
 * the German one of the second is that of the act (Code of economic law, book III, title 2, German translation).
 */
export const registerNames = {
  nationalRegister: {
    fr: 'Registre national',
    nl: 'Rijksregister',
    de: 'Nationalregister',
    en: 'National Register',
  },
  enterpriseRegister: {
    fr: 'Banque-Carrefour des Entreprises',
    nl: 'Kruispuntbank van Ondernemingen',
    de: 'Zentrale Datenbank der Unternehmen',
    en: 'Crossroads Bank for Enterprises',
  },
} as const satisfies Record<string, LocalizedText>;
