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

/** Who corrects a value that is wrong at its source: never the counter, or the error would come back. */
export const corrections: Record<'person' | 'enterprise', LocalizedText> = {
  person: {
    fr: 'Une erreur ? Votre commune corrige le Registre national. Apportez le document qui prouve la bonne valeur.',
    nl: 'Staat er een fout? Uw gemeente verbetert het Rijksregister. Breng het stuk mee dat de juiste waarde bewijst.',
    de: 'Ein Fehler? Ihre Gemeinde berichtigt das Nationalregister. Bringen Sie das Dokument mit, das den richtigen Wert belegt.',
    en: 'Is something wrong? Your municipality corrects the National Register. Bring the document that proves the right value.',
  },
  enterprise: {
    fr: 'Une erreur ? Un guichet d’entreprises agréé corrige la Banque-Carrefour des Entreprises.',
    nl: 'Staat er een fout? Een erkend ondernemingsloket verbetert de Kruispuntbank van Ondernemingen.',
    de: 'Ein Fehler? Ein zugelassener Unternehmensschalter berichtigt die Zentrale Unternehmensdatenbank.',
    en: 'Is something wrong? An approved enterprise counter corrects the Crossroads Bank for Enterprises.',
  },
};
