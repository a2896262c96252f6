import type { DefinitionTestCase } from '../../definition/procedure-definition';

const facts = { identity: { known: true }, enterprise: { known: false, state: 'absent' } };
const paper = (name: string) => [
  { documentId: '01930000-0000-7000-8000-000000000001', name, mediaType: 'application/pdf', bytes: 1000 },
];
const project = {
  region: 'wallonia',
  siteAddress: {
    ...{ postCode: '5000', municipality: 'Namur', nis: '92094', street: 'Avenue de l’Essai' },
    ...{ houseNumber: '903', inReference: true },
  },
  parcel: '1 A 123 B',
  ownership: 'owner',
  worksKind: 'extension',
  description: 'Une véranda de 18 m² à l’arrière de la maison.',
  deviates: 'no',
  neighbours: 'none',
  hasArchitect: 'yes',
  architectName: 'Alex Modèle',
  plans: paper('plans.pdf'),
  photos: paper('photos.pdf'),
  impactFile: paper('notice.pdf'),
};
const { architectName: _architect, ...withoutArchitect } = project;
const steps = ['acknowledgement', 'decision'];

export const testCases: DefinitionTestCase[] = [
  {
    name: 'An owner who builds a veranda gives the place, the works and the plans',
    facts,
    answers: project,
    pages: ['region', 'place', 'ownership', 'works', 'plans'],
    steps,
  },
  {
    name: 'A buyer encloses the sales agreement, for a project that deviates from a rule',
    facts,
    answers: { ...project, ownership: 'buyer', agreementFile: paper('compromis.pdf'), deviates: 'yes' },
    pages: ['region', 'place', 'ownership', 'works', 'plans'],
    steps,
  },
  {
    name: 'An enterprise that builds a workshop is known by its register, and concerns the neighbours',
    facts: { identity: { known: true }, enterprise: { known: true } },
    answers: { ...project, worksKind: 'newBuilding', neighbours: 'trade' },
    pages: ['region', 'place', 'ownership', 'works', 'plans'],
    steps,
  },
  {
    name: 'Without an architect or a register, the name of the applicant is typed',
    facts: { ...facts, identity: { known: false, state: 'unavailable' } },
    answers: {
      ...{ ...withoutArchitect, hasArchitect: 'no', fullName: 'Camille Exemplaire', deviates: 'unknown' },
      energyFile: paper('energie.pdf'),
    },
    pages: ['region', 'aboutYou', 'place', 'ownership', 'works', 'plans'],
    steps,
  },
  {
    name: 'A property in Flanders is sent to the Flemish counter at once',
    facts,
    answers: { region: 'flanders' },
    pages: ['region', 'otherRegion'],
    steps,
  },
];
