import type { FormDefinition } from '../../form-definition';
import { byHandFor, identityFact } from '../ready-questions';
import { correctionData, correctionFields, correctionPages } from './corrections';
import { accountPage, agreementPage, proposalData, proposalFields, proposalPages } from './proposal';

const byHand = byHandFor('identity');

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...proposalData, ...correctionData } },
  facts: [identityFact],
  fields: { ...byHand.fields, ...proposalFields, ...correctionFields },
  pages: [...proposalPages, byHand.page, agreementPage, ...correctionPages, accountPage],
  rules: [],
};
