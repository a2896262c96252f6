import type { FormDefinition } from '../../definition/form-definition';
import { addressFact, birthDateFact, byHandData, byHandFields, byHandPage, identityFact } from '../ready-questions';
import { ownProofsPage, proofData, proofFields, proofsPage } from './proofs';
import { paymentPage, situationData, situationFields, situationPage } from './situation';
import { onPaperPage, householdFact, studentData, studentFields, studentPage } from './student';

export const form: FormDefinition = {
  data: { type: 'object', properties: { ...byHandData, ...studentData, ...proofData, ...situationData } },
  facts: [identityFact, birthDateFact, addressFact, householdFact],
  fields: { ...byHandFields, ...studentFields, ...proofFields, ...situationFields },
  pages: [byHandPage, studentPage, onPaperPage, proofsPage, ownProofsPage, situationPage, paymentPage],
  rules: [
    {
      id: 'fallInThePast',
      if: { var: 'fellOn' },
      require: { '<=': [{ var: 'fellOn' }, { var: 'today' }] },
      at: '/fellOn',
      message: {
        fr: 'Indiquez un jour passé : la baisse a déjà eu lieu',
        nl: 'Geef een dag in het verleden: de daling is al gebeurd',
        de: 'Nennen Sie einen vergangenen Tag: Der Rückgang ist schon eingetreten',
        en: 'Give a day in the past: the fall has already happened',
      },
    },
  ],
};
