/** That there are at least so many training credits: nobody asks for it here, the training account of its owner issues it. */
import type { CredentialSource } from './credential-source';
import { legalBasis } from './legal-basis';

export const trainingCreditsSource: CredentialSource = {
  type: 'trainingCredits',
  purpose: 'training-credits',
  name: {
    fr: 'Votre compte formation',
    nl: 'Uw opleidingsrekening',
    de: 'Ihr Weiterbildungskonto',
    en: 'Your training account',
  },
  legalBasis: legalBasis.attributes,
  person: [],
  arrives: true,
  claimsOf: () => undefined,
};
