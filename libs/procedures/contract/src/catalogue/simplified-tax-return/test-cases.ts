import type { DefinitionTestCase } from '../../definition/procedure-definition';

const facts = { identity: { known: true }, household: { known: true } };
const paper = (name: string) => [
  { documentId: '01930000-0000-7000-8000-000000000001', name, mediaType: 'application/pdf', bytes: 1000 },
];
const fromSource = { proposalProof: 'use', agreement: 'correct' };

export const testCases: DefinitionTestCase[] = [
  {
    name: 'Who agrees with the proposal of the source answers one question, and nobody examines anything',
    facts,
    answers: { proposalProof: 'use', agreement: 'agree' },
    pages: ['proposal'],
    steps: ['record'],
  },
  {
    name: 'A forgotten child is corrected alone, with a reason',
    facts,
    answers: { ...fromSource, corrections: [{ which: 'dependants', count: 2, reason: 'Mon second enfant manque.' }] },
    pages: ['proposal'],
    steps: ['examine', 'record'],
  },
  {
    name: 'A salary, an account and something that is missing are corrected side by side',
    facts,
    answers: {
      ...fromSource,
      corrections: [
        { which: 'salaries', amount: 3_541_200, reason: 'Mijn loonfiche geeft een ander bedrag.' },
        { which: 'refundAccount', account: 'BE68539007547034' },
        { which: 'missing', what: 'Onderhoudsgeld', amount: 240_000, reason: 'Betaald aan mijn dochter.' },
      ],
      proofFile: paper('loonfiche.pdf'),
    },
    pages: ['proposal'],
    steps: ['examine', 'record'],
  },
  {
    name: 'Who refuses the source encloses the paper proposal, also when the National Register is silent',
    facts: { identity: { known: false, state: 'unavailable' }, household: { known: false, state: 'unavailable' } },
    answers: {
      ...{ fullName: 'Camille Exemplaire', proposalProof: 'own', received: 'yes', agreement: 'correct' },
      proposalFile: paper('proposition.pdf'),
      corrections: [{ which: 'pensions', amount: 1_450_000, reason: 'La fiche de pension est plus basse.' }],
    },
    pages: ['aboutYou', 'proposal'],
    steps: ['examine', 'record'],
  },
  {
    name: 'Without a proposal the ordinary return is the way',
    facts,
    answers: { proposalProof: 'own', received: 'no' },
    pages: ['proposal', 'ordinaryReturn'],
    steps: ['record'],
  },
];
