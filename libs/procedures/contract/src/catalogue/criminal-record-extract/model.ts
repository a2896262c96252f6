import type { Logic } from '../../logic/json-logic';

const worksWithMinors: Logic = { '==': [{ var: 'minors' }, 'yes'] };
const isRegulated: Logic = {
  and: [{ var: 'regulatedActivity' }, { '!=': [{ var: 'regulatedActivity' }, 'notListed'] }],
};

/** The model that the answers point to: minors first, then a regulated activity, else the general one. */
export const proposedModel: Logic = { if: [worksWithMinors, '596.2', isRegulated, '596.1', '595'] };

/** The model of the dossier: the one proposed, unless the person has a form that names another. */
export const chosenModel: Logic = {
  if: [{ '==': [{ var: 'modelAgreement' }, 'other'] }, { var: 'requestedModel' }, proposedModel],
};

/** Minors are not in question for a permit or a visa. */
export const mayConcernMinors: Logic = { '!': [{ in: [{ var: 'purpose' }, ['permit', 'abroad']] }] };

/** Work with minors settles the model: the list of regulated activities is then not asked. */
export const askRegulatedActivity: Logic = { '!': [worksWithMinors] };
