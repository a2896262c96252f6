import type { DefinitionTestCase } from '../../definition/procedure-definition';

const namur = { address: { nis: '92094', postCode: '5100', municipality: 'Jambes' } };
const known = { identity: { known: true }, address: { known: true, ...namur } };
const about = (concept: string) => ({ wrongValue: { known: true, concept } });
const asked = { pages: ['rightValue', 'proof'], steps: ['verify'] };

export const testCases: DefinitionTestCase[] = [
  {
    ...asked,
    name: 'Who finds a wrong birth date writes the right one',
    facts: { ...known, ...about('population-record.birthDate') },
    answers: { rightValue: '18 April 1986' },
  },
  {
    ...asked,
    name: 'Who finds a sold vehicle tells how the mistake came about',
    facts: { ...known, ...about('vehicle-registration.plates') },
    answers: { rightValue: 'No vehicle', explanation: 'The vehicle was sold and the plate handed in.' },
  },
  {
    ...asked,
    name: 'An enterprise has its seat put right',
    facts: { ...known, ...about('enterprise-record.units') },
    answers: { rightValue: 'The unit in the south is closed.' },
  },
  {
    name: 'While the National Register is silent the name and the address are typed',
    facts: {
      identity: { known: false },
      address: { known: false },
      wrongValue: { known: false, concept: 'population-record.address' },
    },
    answers: {
      fullName: 'Camille Exemplaire',
      presentAddress: {
        ...{ postCode: '5100', municipality: 'Jambes', nis: '92094', street: 'Rue du Modèle', houseNumber: '901' },
        inReference: true,
      },
      rightValue: 'Rue du Modèle 903, 5100 Jambes',
    },
    pages: ['aboutYou', 'rightValue', 'proof'],
    steps: ['verify'],
  },
];
