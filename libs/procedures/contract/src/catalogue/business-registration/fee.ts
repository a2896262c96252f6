import type { ProcedureDefinition } from '../../definition/procedure-definition';

/** Legal rate of 2024 in euro cents, indexed every year, for one registration with its establishment. */
const rateInCents = 10_550;

export const fee: NonNullable<ProcedureDefinition['fee']> = {
  amount: rateInCents,
  explanation: {
    fr: 'Tarif légal de 2024, indexé chaque année : le guichet applique celui de l’année. Activer la TVA soi-même est gratuit.',
    nl: 'Wettelijk tarief van 2024, elk jaar geïndexeerd: het loket past dat van het jaar toe. Zelf de btw activeren is gratis.',
    de: 'Gesetzlicher Tarif 2024, jährlich indexiert: Der Schalter wendet den des Jahres an. Die Mehrwertsteuer selbst zu aktivieren ist kostenlos.',
    en: 'Legal rate of 2024, indexed every year: the counter applies that of the year. Activating VAT yourself is free.',
  },
  lines: [
    {
      label: {
        fr: 'Inscription et premier établissement',
        nl: 'Inschrijving en eerste vestiging',
        de: 'Eintragung und erste Niederlassung',
        en: 'Registration and first establishment',
      },
      value: rateInCents,
      unit: 'euroCent',
    },
  ],
};
