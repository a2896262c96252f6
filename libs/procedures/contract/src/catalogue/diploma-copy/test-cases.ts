import type { DefinitionTestCase } from '../../definition/procedure-definition';

const facts = { identity: { known: true }, birthDate: { known: true } };
const paper = (name: string) => [
  { documentId: '01930000-0000-7000-8000-000000000001', name, mediaType: 'application/pdf', bytes: 1000 },
];

export const testCases: DefinitionTestCase[] = [
  {
    name: 'A Flemish diploma comes from its database, which delivers the statement itself',
    facts,
    answers: { awardedBy: 'flemish', awardProof: 'use' },
    pages: ['origin', 'award'],
    steps: ['deliver'],
    fee: 0,
  },
  {
    name: 'A Flemish diploma that the database does not hold is looked up by hand',
    facts,
    answers: {
      ...{ awardedBy: 'flemish', awardProof: 'own', awardFile: paper('brief.pdf') },
      ...{ ownTitle: 'Humaniora', ownInstitution: 'Voorbeeldcollege, Gent', ownAwardedOn: '1979-06-30' },
    },
    pages: ['origin', 'award', 'diploma'],
    steps: ['lookUp'],
    fee: 0,
  },
  {
    name: 'A secondary diploma of the French Community costs 50 euros, also without the National Register',
    facts: { identity: { known: false, state: 'unavailable' }, birthDate: { known: false, state: 'unavailable' } },
    answers: {
      ...{ awardedBy: 'french', diplomaLevel: 'secondary', fullName: 'Camille Exemplaire', bornOn: '1986-04-17' },
      ...{ ownTitle: 'CESS', ownInstitution: 'Institut du Modèle, Jambes', ownAwardedOn: '2004-06-30' },
    },
    pages: ['origin', 'aboutYou', 'diploma'],
    steps: ['lookUp'],
    fee: 5000,
  },
  {
    name: 'A degree from before 2016 is vouched for by the administration',
    facts,
    answers: {
      ...{ awardedBy: 'french', diplomaLevel: 'higher', before2016: 'yes', successFile: paper('reussite.pdf') },
      ...{ ownTitle: 'Licence en droit', ownInstitution: 'Université Exemple, Namur', ownAwardedOn: '2008-06-30' },
    },
    pages: ['origin', 'diploma'],
    steps: ['lookUp'],
  },
  {
    name: 'A later degree is the business of the school',
    facts,
    answers: { awardedBy: 'french', diplomaLevel: 'higher', before2016: 'no' },
    pages: ['origin', 'askSchool'],
    steps: ['lookUp'],
  },
  {
    name: 'A school of the German-speaking Community is looked after in Eupen',
    facts,
    answers: { awardedBy: 'german' },
    pages: ['origin', 'germanCommunity'],
    steps: ['lookUp'],
  },
  {
    name: 'A foreign diploma is recognised, not copied',
    facts,
    answers: { awardedBy: 'abroad' },
    pages: ['origin', 'foreignDiploma'],
    steps: ['lookUp'],
  },
];
