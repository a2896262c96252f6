import type { DefinitionTestCase } from '../../definition/procedure-definition';

const facts = { identity: { known: true }, birthDate: { known: true } };
const paper = [
  {
    documentId: '01930000-0000-7000-8000-000000000001',
    name: 'diploma.pdf',
    mediaType: 'application/pdf',
    bytes: 1000,
  },
];
const higher = { usedIn: 'french', diplomaLevel: 'higher' };
const rest = { transcriptFile: paper, wanted: 'level', protectedPerson: 'no', aidedCountry: 'no' };
const byHand = {
  diplomaFile: paper,
  ownTitle: 'Grado en Derecho',
  ownInstitution: 'Universidad Ejemplo, Madrid',
  ownAwardedOn: '2018-06-30',
};

export const testCases: DefinitionTestCase[] = [
  {
    name: 'A European diploma comes from the other country, and the examination costs 200 euros',
    facts,
    answers: { ...higher, ...rest, awardedIn: 'europeanUnion', diplomaProof: 'use' },
    pages: ['destination', 'origin', 'diploma', 'documents', 'recognition', 'price'],
    steps: ['completeness', 'recognition'],
    fee: 20000,
  },
  {
    name: 'A diploma from a country that receives development aid is uploaded and costs 150 euros',
    facts,
    answers: { ...higher, ...rest, ...byHand, awardedIn: 'elsewhere', shownDiploma: 'own', aidedCountry: 'yes' },
    pages: ['destination', 'origin', 'diploma', 'documents', 'recognition', 'price'],
    steps: ['completeness', 'recognition'],
    fee: 15000,
  },
  {
    name: 'A diploma from outside the Union is shown from a wallet, and no copy of it is asked',
    facts,
    answers: { ...higher, ...rest, awardedIn: 'elsewhere', shownDiploma: 'use' },
    pages: ['destination', 'origin', 'diploma', 'documents', 'recognition', 'price'],
    steps: ['completeness', 'recognition'],
    fee: 20000,
  },
  {
    name: 'A refugee provides the diploma by hand, without a register, and pays nothing',
    facts: { identity: { known: false, state: 'absent' }, birthDate: { known: false, state: 'absent' } },
    answers: {
      ...{ ...higher, ...byHand, awardedIn: 'europeanUnion', diplomaProof: 'own', transcriptFile: paper },
      ...{ wanted: 'degree', degree: 'Master en droit', protectedPerson: 'yes' },
      ...{ fullName: 'Mateo Ficticio', bornOn: '1995-02-20' },
    },
    pages: ['destination', 'aboutYou', 'origin', 'diploma', 'documents', 'recognition', 'price'],
    steps: ['completeness', 'recognition'],
    fee: 0,
  },
  {
    name: 'Who will work in Flanders is sent to NARIC before collecting papers',
    facts,
    answers: { usedIn: 'flemish', diplomaLevel: 'higher' },
    pages: ['destination', 'otherCommunity'],
    steps: ['completeness', 'recognition'],
  },
];
