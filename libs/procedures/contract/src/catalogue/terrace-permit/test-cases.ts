import type { DefinitionTestCase } from '../../definition/procedure-definition';

const address = {
  postCode: '9000',
  municipality: 'Gent',
  nis: '44021',
  street: 'Proefstraat',
  houseNumber: '907',
  inReference: true,
};
const facts = {
  enterprise: { known: true },
  establishmentUnits: { known: true, units: [{ number: '8999910121', name: 'Koffiebar Voorbeeld', address }] },
};
const paper = (name: string) => [
  { documentId: '01890000-0000-7000-8000-000000000001', name, mediaType: 'application/pdf', bytes: 48_000 },
];
const byHand = { registrationProof: 'own', registrationFile: paper('extract.pdf') };

const terrace = {
  registrationProof: 'use',
  requestKind: 'new',
  periodStart: '2027-04-01',
  periodEnd: '2027-04-30',
  length: 6,
  depth: 2,
  passage: 1.8,
  furniture: [
    { kind: 'table', number: 4 },
    { kind: 'chair', number: 12 },
  ],
  anchored: 'no',
  plan: paper('plan.pdf'),
  insurer: 'Voorbeeld Verzekeringen',
  policyNumber: 'V-0001',
  music: 'no',
};
const others = ['request', 'period', 'size', 'passage', 'furniture', 'plan', 'insurance'];
const pages = ['establishment', 'registration', ...others];

export const testCases: DefinitionTestCase[] = [
  {
    name: 'Twelve square metres for thirty days cost 36 euros',
    facts,
    answers: { ...terrace, unit: '8999910121' },
    pages,
    steps: ['permit'],
    fee: 3600,
  },
  {
    name: 'The area is rounded to the centimetre before the fee is calculated',
    facts,
    answers: { ...terrace, unit: '8999910121', requestKind: 'renewal', length: 4.15, depth: 1.25 },
    pages,
    steps: ['permit'],
    fee: 1557,
  },
  {
    name: 'The establishment is named by hand, and its registration shown by an extract, when the enterprise register is silent',
    facts: {
      enterprise: { known: false, state: 'unavailable' },
      establishmentUnits: { known: false, state: 'unavailable' },
    },
    answers: { ...terrace, ...byHand, unitName: 'Koffiebar Voorbeeld', unitAddress: address, music: 'yes' },
    pages: ['establishment', 'registration', 'extract', ...others],
    steps: ['permit'],
    fee: 3600,
  },
  {
    name: 'The establishment is named by hand when the enterprise register knows none',
    facts: { enterprise: { known: true }, establishmentUnits: { known: true, units: [] } },
    answers: { ...terrace, unitName: 'Koffiebar Voorbeeld', unitAddress: address },
    pages,
    steps: ['permit'],
    fee: 3600,
  },
];
