import type { FormDefinition } from '../../definition/form-definition';
import { byHandFor, identityFact } from '../ready-questions';
import { projectData, projectFields, projectPages, regionPages } from './project';

const byHand = byHandFor('identity');

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...projectData } },
  facts: [
    identityFact,
    {
      id: 'enterprise',
      kind: 'enterprise',
      label: { fr: 'Entreprise', nl: 'Onderneming', de: 'Unternehmen', en: 'Enterprise' },
      purpose: {
        fr: 'Le permis est alors demandé par l’entreprise pour laquelle vous agissez.',
        nl: 'Dan vraagt de onderneming voor wie u handelt de vergunning aan.',
        de: 'Dann beantragt das Unternehmen, für das Sie handeln, die Genehmigung.',
        en: 'The permit is then asked for by the enterprise for which you act.',
      },
    },
  ],
  fields: { ...byHand.fields, ...projectFields },
  pages: [...regionPages, byHand.page, ...projectPages],
  rules: [],
};
