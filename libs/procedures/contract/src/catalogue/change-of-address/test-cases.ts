import type { DefinitionTestCase } from '../../definition/procedure-definition';

const known = { identity: { known: true }, birthDate: { known: true }, address: { known: true } };
const child = { ref: 'm1', name: 'Lou Voorbeeld', birthDate: '2014-06-11', relation: 'child', minor: true };
const adult = { ref: 'm2', name: 'Alex Modèle', birthDate: '1980-01-01', relation: 'partner', minor: false };

const newHome = {
  newAddress: {
    postCode: '5000',
    municipality: 'Namur',
    nis: '92094',
    street: 'Avenue de l’Essai',
    houseNumber: '903',
    inReference: true,
  },
  homeKind: 'flat',
  movedInOn: '2026-11-16',
  mainResidence: 'yes',
  contactBy: 'letter',
};

export const testCases: DefinitionTestCase[] = [
  {
    name: 'A parent moves with a child who lives half of the time with the other parent',
    facts: { ...known, household: { known: true, members: [child, adult] } },
    answers: { ...newHome, whoMoves: 'someOfUs', movingMembers: ['m1'], children: 'halfAndHalf' },
    pages: [
      'whoMoves',
      'movingMembers',
      'children',
      'newAddress',
      'home',
      'movedIn',
      'mainResidence',
      'visit',
      'contact',
    ],
    steps: ['residenceCheck', 'nationalRegister'],
  },
  {
    name: 'Two adults move together and are not asked about children',
    facts: { ...known, household: { known: true, members: [adult] } },
    answers: { ...newHome, whoMoves: 'wholeHousehold' },
    pages: ['whoMoves', 'newAddress', 'home', 'movedIn', 'mainResidence', 'visit', 'contact'],
    steps: ['residenceCheck', 'nationalRegister'],
  },
  {
    name: 'Someone who lives alone is not asked who moves',
    facts: { ...known, household: { known: true, members: [] } },
    answers: { ...newHome, homeKind: 'withSomeone', residentName: 'Alex Modèle' },
    pages: ['newAddress', 'home', 'movedIn', 'mainResidence', 'visit', 'contact'],
    steps: ['residenceCheck', 'nationalRegister'],
  },
  {
    name: 'Everything is asked by hand when the National Register is silent',
    facts: {
      identity: { known: false, state: 'unavailable' },
      birthDate: { known: false, state: 'unavailable' },
      address: { known: false, state: 'unavailable' },
      household: { known: false, state: 'unavailable' },
    },
    answers: {
      ...newHome,
      fullName: 'Camille Exemplaire',
      bornOn: '1986-04-17',
      presentAddress: { ...newHome.newAddress, houseNumber: '901' },
      othersMove: 'yes',
      otherPeople: [{ name: 'Lou Voorbeeld', bornOn: '2014-06-11' }],
      children: 'here',
    },
    pages: ['aboutYou', 'companions', 'children', 'newAddress', 'home', 'movedIn', 'mainResidence', 'visit', 'contact'],
    steps: ['residenceCheck', 'nationalRegister'],
  },
];
