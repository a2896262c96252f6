import type { DefinitionTestCase } from '../../definition/procedure-definition';

const facts = { identity: { known: true }, address: { known: true } };
const permit = { plateKind: 'belgian', plate: '7-ZZZ-001', rank: 'first', startOn: '2026-12-01' };
const paper = [
  { documentId: '01930000-0000-7000-8000-000000000001', name: 'papier.pdf', mediaType: 'application/pdf', bytes: 1000 },
];

export const testCases: DefinitionTestCase[] = [
  {
    name: 'Who lets the vehicle register answer uploads nothing and needs one decision',
    facts,
    answers: { ...permit, vehicleUse: 'own', vehicleProof: 'use' },
    pages: ['vehicle', 'registration', 'permit'],
    steps: ['permit'],
    fee: 1000,
  },
  {
    name: 'A leased car needs the statement of the employer, which somebody reads',
    facts,
    answers: { ...permit, vehicleUse: 'company', employerFile: paper, rank: 'second' },
    pages: ['vehicle', 'documents', 'permit'],
    steps: ['vehicleCheck', 'permit'],
    fee: 5000,
  },
  {
    name: 'A foreign plate is accepted with the document of the exception',
    facts,
    answers: {
      ...{ ...permit, vehicleUse: 'own', vehicleProof: 'own', registrationFile: paper },
      ...{ plateKind: 'foreign', plate: 'ZZ 001 ZZ', exceptionFile: paper },
    },
    pages: ['vehicle', 'registration', 'documents', 'permit'],
    steps: ['vehicleCheck', 'permit'],
    fee: 1000,
  },
  {
    name: 'Name and address are asked by hand when the National Register is silent',
    facts: { identity: { known: false, state: 'unavailable' }, address: { known: false, state: 'unavailable' } },
    answers: {
      ...{ ...permit, vehicleUse: 'other', insuranceFile: paper, rank: 'third', fullName: 'Camille Exemplaire' },
      presentAddress: {
        ...{ postCode: '5100', municipality: 'Namur', nis: '92094', street: 'Rue du Modèle' },
        ...{ houseNumber: '901', inReference: true },
      },
    },
    pages: ['aboutYou', 'vehicle', 'documents', 'permit'],
    steps: ['vehicleCheck', 'permit'],
    fee: 20000,
  },
];
