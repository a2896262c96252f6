import type { Logic } from '../../logic/json-logic';
import type { ProcedureDefinition } from '../../definition/procedure-definition';

/** Invented rates of the demonstration, in euro cents, by rank in the household: each by-law sets its own. */
const rate: Logic = {
  if: [
    { '==': [{ var: 'rank' }, 'first'] },
    1000,
    { '==': [{ var: 'rank' }, 'second'] },
    5000,
    { '==': [{ var: 'rank' }, 'third'] },
    20000,
    null,
  ],
};

export const fee: NonNullable<ProcedureDefinition['fee']> = {
  amount: rate,
  explanation: {
    fr: 'Le prix dépend du nombre de cartes du ménage. Ces tarifs sont inventés pour l’essai : le règlement de la commune fixe les vrais.',
    nl: 'De prijs hangt af van het aantal kaarten van het gezin. Deze tarieven zijn verzonnen voor de proef: het gemeentereglement bepaalt de echte.',
    de: 'Der Preis hängt von der Zahl der Ausweise im Haushalt ab. Diese Tarife sind für den Versuch erfunden: Die Gemeinde legt die echten fest.',
    en: 'The price depends on the number of permits in the household. These rates are invented for the trial: the municipal by-law sets the real ones.',
  },
  lines: [
    {
      label: {
        fr: 'Carte de riverain, pour un an',
        nl: 'Bewonerskaart, voor één jaar',
        de: 'Anwohnerparkausweis, für ein Jahr',
        en: 'Resident permit, for one year',
      },
      value: rate,
      unit: 'euroCent',
    },
  ],
};
