import type { DefinitionTestCase } from '../../definition/procedure-definition';

const child = { ref: 'm1', name: 'Lou Voorbeeld', birthDate: '2014-06-11', relation: 'child', minor: true };
const facts = {
  identity: { known: true },
  birthDate: { known: true },
  address: { known: true },
  household: { known: true, members: [child] },
};
const extract = { documentKind: 'extract', copies: 1, delivery: 'mailbox' };
const paper = [
  {
    documentId: '01930000-0000-7000-8000-000000000001',
    name: 'volmacht.pdf',
    mediaType: 'application/pdf',
    bytes: 1000,
  },
];

export const testCases: DefinitionTestCase[] = [
  {
    name: 'An extract of one’s own certificate needs three pages and no proof',
    facts,
    answers: { ...extract, recipient: 'otherInBelgium', whose: 'mine' },
    pages: ['recipient', 'whose', 'document'],
    steps: ['issue'],
  },
  {
    name: 'A mother chooses her child from the register, for an authority in Spain',
    facts,
    answers: { ...extract, recipient: 'europeanUnion', multilingual: 'yes', whose: 'child', child: 'm1' },
    pages: ['recipient', 'whose', 'document'],
    steps: ['issue'],
  },
  {
    name: 'A sister shows a proxy, which somebody reads',
    facts,
    answers: {
      ...{ ...extract, recipient: 'otherInBelgium', documentKind: 'copy', delivery: 'post', whose: 'other' },
      ...{ personName: 'Alex Modèle', personBornOn: '1990-02-01', birthPlace: 'Namur' },
      ...{ capacity: 'proxy', capacityFile: paper },
    },
    pages: ['recipient', 'whose', 'capacity', 'document'],
    steps: ['capacity', 'issue'],
  },
  {
    name: 'A certificate of more than 100 years is open to everybody, even when the register is silent',
    facts: {
      identity: { known: false, state: 'unavailable' },
      birthDate: { known: false, state: 'unavailable' },
      address: { known: false, state: 'unavailable' },
      household: { known: false, state: 'unavailable' },
    },
    answers: {
      ...{ ...extract, recipient: 'elsewhere', whose: 'other', personName: 'Marie Modèle' },
      ...{ personBornOn: '1901-05-01', birthPlace: 'Jambes', capacity: 'centenary' },
      ...{ fullName: 'Camille Exemplaire', bornOn: '1986-04-17' },
      presentAddress: {
        ...{ postCode: '5100', municipality: 'Namur', nis: '92094', street: 'Rue du Modèle' },
        ...{ houseNumber: '901', inReference: true },
      },
    },
    pages: ['recipient', 'aboutYou', 'whose', 'capacity', 'document'],
    steps: ['capacity', 'issue'],
  },
  {
    name: 'Who needs it for a federal administration learns that nothing is needed',
    facts,
    answers: { recipient: 'belgianAuthority', stillWanted: 'no' },
    pages: ['recipient', 'notNeeded'],
    steps: ['issue'],
  },
];
