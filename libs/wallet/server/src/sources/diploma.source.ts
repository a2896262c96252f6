/** Diplomas, from the database of the Community that keeps them (Regulation (EU) 910/2014, art. 45e and 45f). */
import type { CredentialSource } from './credential-source';

export const diplomaSource: CredentialSource = {
  type: 'diploma',
  evidence: 'education-award',
  purpose: 'diploma-credential',
  name: {
    fr: 'Base de données flamande des diplômes (LED)',
    nl: 'Leer- en ervaringsbewijzendatabank (LED)',
    de: 'Flämische Datenbank der Diplome (LED)',
    en: 'Flemish database of diplomas (LED)',
  },

  claimsOf(values, { familyName, givenName }) {
    const said = Object.fromEntries(values.map(({ key, value }) => [key, value]));
    const text = (key: string): string => String(said[key] ?? '');
    return {
      issuing_authority: text('institution'),
      issuing_country: 'BE',
      ...{ family_name: familyName, given_name: givenName, achievement_title: text('title') },
      ...(said['awardedOn'] !== undefined && { date_of_issuance: text('awardedOn') }),
      ...(said['level'] !== undefined && { level_of_learning_experience: text('level') }),
    };
  },

  labelOf: ({ achievement_title: title }) => (title === undefined ? undefined : String(title)),
};
