/** Extract of the criminal record: nobody asks the register for it here, it arrives with the decision of its procedure. */
import type { CredentialSource } from './credential-source';
import { legalBasis } from './legal-basis';

export const criminalRecordSource: CredentialSource = {
  type: 'criminalRecordExtract',
  purpose: 'criminal-record-extract',
  name: {
    fr: 'Casier judiciaire central',
    nl: 'Centraal Strafregister',
    de: 'Zentrales Strafregister',
    en: 'Central Criminal Record',
  },
  legalBasis: legalBasis.criminalRecord,
  person: [],
  arrives: true,
  claimsOf: () => undefined,
  labelOf: ({ model }) => (model === undefined ? undefined : String(model)),
};
