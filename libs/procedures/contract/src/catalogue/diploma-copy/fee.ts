import type { Logic } from '../../logic/json-logic';
import type { ProcedureDefinition } from '../../definition/procedure-definition';

/** Euro cents: the French Community asks 50 euros for a secondary diploma (since 14 September 2015), Flanders nothing. */
const rate: Logic = {
  if: [{ '==': [{ var: 'awardedBy' }, 'flemish'] }, 0, { '==': [{ var: 'diplomaLevel' }, 'secondary'] }, 5000, null],
};

export const fee: NonNullable<ProcedureDefinition['fee']> = {
  amount: rate,
  explanation: {
    fr: 'Vous payez quand le service a trouvé le diplôme, pas avant.',
    nl: 'U betaalt als de dienst het diploma heeft gevonden, niet eerder.',
    de: 'Sie zahlen, wenn der Dienst das Diplom gefunden hat, nicht früher.',
    en: 'You pay once the service has found the diploma, not earlier.',
  },
  lines: [
    {
      label: {
        fr: 'Attestation ou duplicata',
        nl: 'Attest of duplicaat',
        de: 'Bescheinigung oder Duplikat',
        en: 'Statement or duplicate',
      },
      value: rate,
      unit: 'euroCent',
    },
  ],
};
