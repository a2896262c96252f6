import type { DefinitionTestCase } from '../../definition/procedure-definition';

const child = { ref: 'm1', name: 'Lou Voorbeeld', birthDate: '2014-06-11', relation: 'child', minor: true };
const facts = {
  identity: { known: true },
  birthDate: { known: true },
  address: { known: true },
  household: { known: true, members: [child] },
};
const card = { tripReason: 'holiday', who: 'me', fund: 'Mutualité Exemple', cause: 'first', leavesSoon: 'no' };

export const testCases: DefinitionTestCase[] = [
  {
    name: 'Who prepares a holiday orders one card in four pages',
    facts,
    answers: card,
    pages: ['trip', 'who', 'fund', 'departure'],
    steps: ['card'],
  },
  {
    name: 'A mother who leaves soon with her child receives certificates first',
    facts,
    answers: {
      ...{ ...card, who: 'meAndChildren', children: ['m1'], cause: 'lost' },
      ...{ leavesSoon: 'yes', leavesOn: '2026-11-28', email: 'camille@voorbeeld.example' },
    },
    pages: ['trip', 'who', 'fund', 'departure'],
    steps: ['certificate', 'card'],
  },
  {
    name: 'Everything is asked by hand when the National Register is silent',
    facts: {
      identity: { known: false, state: 'unavailable' },
      birthDate: { known: false, state: 'unavailable' },
      address: { known: false, state: 'unavailable' },
      household: { known: false, state: 'unavailable' },
    },
    answers: {
      ...{ ...card, tripReason: 'stay', who: 'children', childrenNames: 'Lou Voorbeeld' },
      ...{ fullName: 'Camille Exemplaire', bornOn: '1986-04-17' },
      presentAddress: {
        ...{ postCode: '5100', municipality: 'Namur', nis: '92094', street: 'Rue du Modèle' },
        ...{ houseNumber: '901', inReference: true },
      },
    },
    pages: ['aboutYou', 'trip', 'who', 'fund', 'departure'],
    steps: ['card'],
  },
  {
    name: 'Who travels for care is told before any other question',
    facts,
    answers: { tripReason: 'care' },
    pages: ['trip', 'plannedCare'],
    steps: ['card'],
  },
];
