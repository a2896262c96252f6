import type { Logic } from '../../logic/json-logic';
import type { ProcedureDefinition } from '../../definition/procedure-definition';

/** Euro cents: 200 euros, 150 for a country that receives development aid, nothing for protected people. */
const rate: Logic = {
  if: [
    { '==': [{ var: 'protectedPerson' }, 'yes'] },
    0,
    { '==': [{ var: 'aidedCountry' }, 'yes'] },
    15000,
    { '==': [{ var: 'aidedCountry' }, 'no'] },
    20000,
    null,
  ],
};

export const fee: NonNullable<ProcedureDefinition['fee']> = {
  amount: rate,
  explanation: {
    fr: 'Vous payez quand le service vous y invite, pas avant.',
    nl: 'U betaalt als de dienst u uitnodigt, niet eerder.',
    de: 'Sie zahlen, wenn der Dienst Sie dazu auffordert, nicht früher.',
    en: 'You pay when the service invites you to, not earlier.',
  },
  lines: [
    {
      label: {
        fr: 'Examen de l’équivalence',
        nl: 'Onderzoek van de gelijkwaardigheid',
        de: 'Prüfung der Gleichstellung',
        en: 'Examination of the equivalence',
      },
      value: rate,
      unit: 'euroCent',
    },
  ],
};
