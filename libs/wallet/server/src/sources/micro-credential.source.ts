/** A finished course: nobody asks for it here, it arrives once its provider reported it. */
import type { CredentialSource } from './credential-source';
import { legalBasis } from './legal-basis';

export const microCredentialSource: CredentialSource = {
  type: 'microCredential',
  purpose: 'micro-credential',
  name: {
    fr: 'Organisme de formation reconnu',
    nl: 'Erkende opleidingsverstrekker',
    de: 'Anerkannter Weiterbildungsanbieter',
    en: 'Recognised training provider',
  },
  legalBasis: legalBasis.attributes,
  person: [],
  arrives: true,
  claimsOf: () => undefined,
  labelOf: ({ achievement_title: title }) => (title === undefined ? undefined : String(title)),
};
