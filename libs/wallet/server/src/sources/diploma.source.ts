/** Diplomas, from the database of the Community that keeps them (Regulation (EU) 910/2014, art. 45e and 45f). */
import type { CredentialSource } from './credential-source';
import { legalBasis } from './legal-basis';

export const diplomaSource: CredentialSource = {
  type: 'diploma',
  purpose: 'diploma-credential',
  name: {
    fr: 'Base de données flamande des diplômes (LED)',
    nl: 'Leer- en ervaringsbewijzendatabank (LED)',
    de: 'Flämische Datenbank der Diplome (LED)',
    en: 'Flemish database of diplomas (LED)',
  },
  legalBasis: legalBasis.attributes,
  person: ['name'],
  evidence: 'education-award',

  claimsOf({ person: { surname, givenName }, evidence }) {
    const text = (key: string): string => String(evidence[key] ?? '');
    return {
      issuing_authority: text('institution'),
      issuing_country: 'BE',
      ...{ family_name: surname ?? '', given_name: givenName ?? '', achievement_title: text('title') },
      ...(evidence['awardedOn'] !== undefined && { date_of_issuance: text('awardedOn') }),
      ...(evidence['level'] !== undefined && { level_of_learning_experience: text('level') }),
    };
  },

  labelOf: ({ achievement_title: title }) => (title === undefined ? undefined : String(title)),
};
