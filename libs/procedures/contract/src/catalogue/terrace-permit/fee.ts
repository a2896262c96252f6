import type { Logic } from '../../logic/json-logic';
import type { ProcedureDefinition } from '../../definition/procedure-definition';

/** Invented rate of the demonstration, in euro cents per square metre and day: each by-law sets its own. */
const rateInCents = 10;

/** Length times depth, in square metres, to the centimetre. */
export const area: Logic = { round: [{ '*': [{ var: 'length' }, { var: 'depth' }] }, 2] };

/** Days of the period, the first and the last one included. */
export const days: Logic = { '+': [{ daysBetween: [{ var: 'periodStart' }, { var: 'periodEnd' }] }, 1] };

/** Square metres × days × rate, and what each of them is. */
export const fee: NonNullable<ProcedureDefinition['fee']> = {
  amount: { round: [{ '*': [area, days, rateInCents] }] },
  explanation: {
    fr: 'Surface × nombre de jours × tarif. Ce tarif est inventé pour l’essai : le règlement de la commune fixe le vrai. Vous payez après la décision.',
    nl: 'Oppervlakte × aantal dagen × tarief. Dit tarief is verzonnen voor de proef: het gemeentereglement bepaalt het echte. U betaalt na de beslissing.',
    de: 'Fläche × Anzahl Tage × Tarif. Dieser Tarif ist für den Versuch erfunden: Die Verordnung der Gemeinde legt den echten fest. Sie zahlen nach der Entscheidung.',
    en: 'Area × number of days × rate. This rate is invented for the trial: the municipal by-law sets the real one. You pay after the decision.',
  },
  lines: [
    { label: { fr: 'Surface', nl: 'Oppervlakte', de: 'Fläche', en: 'Area' }, value: area, unit: 'squareMetre' },
    {
      label: { fr: 'Durée', nl: 'Duur', de: 'Dauer', en: 'Duration' },
      value: days,
      unit: 'day',
    },
    {
      label: {
        fr: 'Tarif par m² et par jour',
        nl: 'Tarief per m² en per dag',
        de: 'Tarif pro m² und Tag',
        en: 'Rate per m² and day',
      },
      value: rateInCents,
      unit: 'euroCent',
    },
  ],
};
