import type { DefinitionTestCase } from '../../procedure-definition';

const facts = { identity: { known: true } };
const correct = { received: 'yes', agreement: 'correct', accountChanged: 'no' };
const paper = [
  { documentId: '01930000-0000-7000-8000-000000000001', name: 'fiche.pdf', mediaType: 'application/pdf', bytes: 1000 },
];

export const testCases: DefinitionTestCase[] = [
  {
    name: 'Who agrees answers two questions, and nobody examines anything',
    facts,
    answers: { received: 'yes', agreement: 'agree' },
    pages: ['received', 'agreement'],
    steps: ['record'],
  },
  {
    name: 'A forgotten child is corrected without asking any income',
    facts,
    answers: {
      ...correct,
      corrections: [{ kind: 'dependants', code: '1030', count: 2, reason: 'Mon second enfant manque.' }],
      accountChanged: 'yes',
      account: 'BE68539007547034',
    },
    pages: ['received', 'agreement', 'corrections', 'refund'],
    steps: ['examine', 'record'],
  },
  {
    name: 'A corrected salary is compared with the last known income',
    facts,
    answers: {
      ...correct,
      corrections: [
        { kind: 'salary', code: '1250', amount: 2_841_200, reason: 'Mijn loonfiche geeft een ander bedrag.' },
        { kind: 'gift', amount: 12_000, reason: 'Gift aan een erkende vereniging.' },
      ],
      incomeProof: 'use',
    },
    pages: ['received', 'agreement', 'corrections', 'income', 'refund'],
    steps: ['examine', 'record'],
  },
  {
    name: 'Who refuses the source encloses the slip, also when the National Register is silent',
    facts: { identity: { known: false, state: 'unavailable' } },
    answers: {
      ...{ ...correct, fullName: 'Camille Exemplaire', incomeProof: 'own', incomeFile: paper },
      corrections: [{ kind: 'pension', amount: 1_450_000, reason: 'La fiche de pension est plus basse.' }],
    },
    pages: ['received', 'aboutYou', 'agreement', 'corrections', 'income', 'incomeDocuments', 'refund'],
    steps: ['examine', 'record'],
  },
  {
    name: 'Without a proposal the ordinary return is the way',
    facts,
    answers: { received: 'no' },
    pages: ['received', 'ordinaryReturn'],
    steps: ['record'],
  },
];
