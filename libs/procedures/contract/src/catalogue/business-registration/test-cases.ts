import type { DefinitionTestCase } from '../../definition/procedure-definition';

const facts = { identity: { known: true }, birthDate: { known: true }, address: { known: true } };
const address = {
  ...{ postCode: '5000', municipality: 'Namur', nis: '92094', street: 'Avenue de l’Essai' },
  ...{ houseNumber: '903', inReference: true },
};
const business = {
  founder: 'soleTrader',
  nationality: 'eea',
  activities: [{ description: 'Fabrication de meubles sur mesure' }],
  startOn: '2027-01-04',
  unitAddress: address,
  account: 'BE71096123456769',
  vat: 'unknown',
  turnover: 2_500_000,
  enterpriseCounter: 'Guichet Exemple',
};
const paper = [
  { documentId: '01930000-0000-7000-8000-000000000001', name: 'carte.pdf', mediaType: 'application/pdf', bytes: 1000 },
];

export const testCases: DefinitionTestCase[] = [
  {
    name: 'A free trade is registered in one step',
    facts,
    answers: { ...business, regulated: 'no' },
    pages: ['founder', 'right', 'trade', 'activity', 'establishment', 'money', 'enterpriseCounter'],
    steps: ['registration'],
    fee: 10_550,
  },
  {
    name: 'A regulated trade lets the source of diplomas answer, and the counter checks',
    facts,
    answers: { ...business, regulated: 'yes', diplomaProof: 'use', tradeName: 'Atelier Exemple' },
    pages: ['founder', 'right', 'trade', 'activity', 'establishment', 'money', 'enterpriseCounter'],
    steps: ['conditions', 'registration'],
    fee: 10_550,
  },
  {
    name: 'A professional card and a diploma are provided by hand when the register is silent',
    facts: {
      identity: { known: false, state: 'unavailable' },
      birthDate: { known: false, state: 'unavailable' },
      address: { known: false, state: 'unavailable' },
    },
    answers: {
      ...{ ...business, nationality: 'withCard', cardFile: paper, regulated: 'yes' },
      ...{ diplomaProof: 'own', competenceFile: paper },
      ...{ fullName: 'Camille Exemplaire', bornOn: '1986-04-17', presentAddress: { ...address, houseNumber: '901' } },
    },
    pages: [
      ...['founder', 'right', 'aboutYou', 'trade', 'competence'],
      ...['activity', 'establishment', 'money', 'enterpriseCounter'],
    ],
    steps: ['conditions', 'registration'],
    fee: 10_550,
  },
  {
    name: 'Founders of a company learn that the deed comes first',
    facts,
    answers: { founder: 'company' },
    pages: ['founder', 'companyFirst'],
    steps: ['registration'],
  },
  {
    name: 'Who has no professional card learns it on the second page',
    facts,
    answers: { founder: 'soleTrader', nationality: 'withoutCard' },
    pages: ['founder', 'right', 'cardFirst'],
    steps: ['registration'],
  },
];
