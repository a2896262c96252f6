import type { DefinitionTestCase } from '../../definition/procedure-definition';

const facts = { identity: { known: true }, birthDate: { known: true }, address: { known: true } };

const delivery = {
  askedBy: 'ASBL Exemple',
  activity: 'Accueil des visiteurs',
  modelAgreement: 'agree',
  usedAbroad: 'no',
  extractLanguage: 'fr',
  delivery: 'mailbox',
};

export const testCases: DefinitionTestCase[] = [
  {
    name: 'An office job needs model 595 and no officer',
    facts,
    answers: { ...delivery, purpose: 'job', minors: 'no', regulatedActivity: 'notListed' },
    pages: ['purpose', 'minors', 'regulated', 'recipient', 'model', 'abroad', 'delivery'],
    steps: ['issue'],
  },
  {
    name: 'A security guard needs model 596.1 and no officer',
    facts,
    answers: { ...delivery, purpose: 'job', minors: 'no', regulatedActivity: 'security' },
    pages: ['purpose', 'minors', 'regulated', 'recipient', 'model', 'abroad', 'delivery'],
    steps: ['issue'],
  },
  {
    name: 'A youth leader needs model 596.2, which the police check first',
    facts,
    answers: { ...delivery, purpose: 'volunteering', minors: 'yes' },
    pages: ['purpose', 'minors', 'recipient', 'model', 'abroad', 'delivery'],
    steps: ['policeCheck', 'issue'],
  },
  {
    name: 'A form that names 596.2 prevails over the proposal',
    facts,
    answers: {
      ...delivery,
      purpose: 'permit',
      regulatedActivity: 'notListed',
      modelAgreement: 'other',
      requestedModel: '596.2',
    },
    pages: ['purpose', 'regulated', 'recipient', 'model', 'abroad', 'delivery'],
    steps: ['policeCheck', 'issue'],
  },
];
