/** An enterprise that the holder directs, from the Crossroads Bank for Enterprises (Code of economic law, art. III.29). */
import { formatEnterpriseNumber, registerNames } from '@gun/kernel';
import type { CredentialSource } from './credential-source';
import { legalBasis } from './legal-basis';

export const organisationSource: CredentialSource = {
  type: 'organisation',
  purpose: 'organisation-credential',
  name: registerNames.enterpriseRegister,
  legalBasis: legalBasis.attributes,
  person: [],
  enterprise: true,

  claimsOf({ enterprise }) {
    if (!enterprise?.record.active) return undefined;
    const { enterpriseNumber, name, legalForm, seat } = enterprise.record;
    return {
      ...{ enterprise_number: formatEnterpriseNumber(enterpriseNumber), legal_name: name, legal_form: legalForm },
      seat: `${seat.street} ${seat.houseNumber}, ${seat.postCode} ${seat.municipality}`,
      ...{
        mandate: 'director',
        issuing_authority: 'Banque-Carrefour des Entreprises / Kruispuntbank van Ondernemingen',
      },
    };
  },

  labelOf: ({ legal_name: name }) => (name === undefined ? undefined : String(name)),
};
