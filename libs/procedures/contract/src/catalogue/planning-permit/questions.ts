import type { FormDefinition } from '../../form-definition';
import { byHandFor, identityFact } from '../ready-questions';
import { projectData, projectFields, projectPages, regionPages } from './project';

const byHand = byHandFor('identity');

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...projectData } },
  facts: [identityFact],
  fields: { ...byHand.fields, ...projectFields },
  pages: [...regionPages, byHand.page, ...projectPages],
  rules: [],
};
