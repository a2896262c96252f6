import type { FormDefinition } from '../../definition/form-definition';
import { byHandFor, householdFact, identityFact } from '../ready-questions';
import { correctionData, correctionFields } from './corrections';
import { ordinaryReturnPage, proposalData, proposalFields, proposalPage } from './proposal';

const byHand = byHandFor('identity');

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHand.data, ...proposalData, ...correctionData } },
  facts: [
    identityFact,
    {
      ...householdFact,
      purpose: {
        fr: 'Vous comparez avec les personnes à charge de la proposition.',
        nl: 'U vergelijkt met de personen ten laste in het voorstel.',
        de: 'Sie vergleichen mit den Personen zu Lasten im Vorschlag.',
        en: 'You compare with the dependants of the proposal.',
      },
    },
  ],
  fields: { ...byHand.fields, ...proposalFields, ...correctionFields },
  pages: [byHand.page, proposalPage, ordinaryReturnPage],
  rules: [],
};
