import type { DefinitionTestCase } from '../../definition/procedure-definition';

const facts = {
  identity: { known: true },
  birthDate: { known: true },
  address: { known: true },
  household: {
    known: true,
    members: [{ ref: 'm1', name: 'Noa Voorbeeld', birthDate: '2008-12-15', relation: 'child', minor: true }],
  },
};
const situation = { fiscalCharge: 'household', incomeFell: 'no', lodging: 'home', account: 'BE68539007547034' };
const certificate = [
  { documentId: '01930000-0000-7000-8000-000000000001', name: 'ecole.pdf', mediaType: 'application/pdf', bytes: 1000 },
];

export const testCases: DefinitionTestCase[] = [
  {
    name: 'An adult student lets the sources give every proof',
    facts,
    answers: { ...situation, student: 'self', incomeProof: 'use', enrolmentProof: 'use', diplomaProof: 'use' },
    pages: ['student', 'proofs', 'situation', 'payment'],
    steps: ['examine'],
  },
  {
    name: 'A mother asks for her daughter and lets the tax service answer',
    facts,
    answers: {
      ...{ ...situation, student: 'child', child: 'm1', incomeProof: 'use' },
      childEnrolmentFile: certificate,
    },
    pages: ['student', 'proofs', 'ownProofs', 'situation', 'payment'],
    steps: ['examine'],
  },
  {
    name: 'Who refuses the tax service encloses the assessment and its total',
    facts,
    answers: {
      ...{ ...situation, student: 'self', incomeProof: 'own', enrolmentProof: 'use', diplomaProof: 'use' },
      ...{
        incomeFile: certificate,
        ownIncome: 2_450_000,
        incomeFell: 'yes',
        fallReason: 'jobLoss',
        fellOn: '2026-09-01',
      },
      ...{ lodging: 'room', rent: 42_000 },
    },
    pages: ['student', 'proofs', 'ownProofs', 'situation', 'payment'],
    steps: ['examine'],
  },
];
