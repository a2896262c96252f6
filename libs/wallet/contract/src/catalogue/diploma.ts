/** Diplomas, in the words of the European reference issuer (learning credential, version 1). */
import type { CredentialType } from '../credential-type';
import { all, claim, maybe, open, words } from './words';

const claims = [
  open('issuing_authority', words.authority),
  open('issuing_country', words.country),
  claim('date_of_issuance', words.issuedOn),
  maybe('date_of_expiry', words.validUntil),
  claim('family_name', words.familyName),
  claim('given_name', words.givenName),
  claim('achievement_title', { fr: 'Diplôme', nl: 'Diploma', de: 'Diplom', en: 'Diploma' }),
  maybe('achievement_description', { fr: 'Description', nl: 'Omschrijving', de: 'Beschreibung', en: 'Description' }),
  maybe('learning_outcomes', {
    fr: 'Acquis d’apprentissage',
    nl: 'Leerresultaten',
    de: 'Lernergebnisse',
    en: 'Learning outcomes',
  }),
  maybe('assessment_grade', { fr: 'Résultat', nl: 'Resultaat', de: 'Ergebnis', en: 'Grade' }),
  maybe('language_of_classes', {
    fr: 'Langue des cours',
    nl: 'Taal van de lessen',
    de: 'Unterrichtssprache',
    en: 'Language of classes',
  }),
  maybe('learner_identification', {
    fr: 'Numéro d’étudiant',
    nl: 'Studentnummer',
    de: 'Matrikelnummer',
    en: 'Student number',
  }),
  maybe('expected_study_time', {
    fr: 'Charge d’étude',
    nl: 'Studieomvang',
    de: 'Studienaufwand',
    en: 'Expected study time',
  }),
  maybe('level_of_learning_experience', {
    fr: 'Niveau dans le cadre européen (1 à 8)',
    nl: 'Niveau in het Europees kader (1 tot 8)',
    de: 'Stufe im europäischen Rahmen (1 bis 8)',
    en: 'Level in the European framework (1 to 8)',
  }),
  maybe('types_of_quality_assurance', {
    fr: 'Contrôle de la qualité',
    nl: 'Kwaliteitszorg',
    de: 'Qualitätssicherung',
    en: 'Quality assurance',
  }),
  maybe('prerequisites_to_enroll', {
    fr: 'Conditions d’admission',
    nl: 'Toelatingsvoorwaarden',
    de: 'Zulassungsbedingungen',
    en: 'Conditions of admission',
  }),
  maybe('integration_stackability_options', {
    fr: 'Peut compter pour un autre diplôme',
    nl: 'Kan meetellen voor een ander diploma',
    de: 'Kann für ein anderes Diplom zählen',
    en: 'May count towards another diploma',
  }),
];

/** Its European type. */
export const learningCredential = 'urn:eu.europa.ec.eudi:learning:credential:1';

export const diploma: CredentialType = {
  key: 'diploma',
  title: { fr: 'Diplôme', nl: 'Diploma', de: 'Diplom', en: 'Diploma' },
  description: {
    fr: 'Ce que vous avez étudié, et l’établissement qui l’atteste.',
    nl: 'Wat u gestudeerd hebt, en de instelling die het bevestigt.',
    de: 'Was Sie studiert haben, und die Einrichtung, die es bestätigt.',
    en: 'What you studied, and the institution that vouches for it.',
  },
  formats: [{ format: 'dc+sd-jwt', vct: learningCredential }],
  claims,
  proofs: [
    {
      key: 'has-diploma',
      title: {
        fr: 'J’ai ce diplôme',
        nl: 'Ik heb dit diploma',
        de: 'Ich habe dieses Diplom',
        en: 'I hold this diploma',
      },
      claims: [['family_name'], ['given_name'], ['achievement_title']],
    },
    {
      key: 'level',
      title: {
        fr: 'J’ai un diplôme de ce niveau, sans dire lequel',
        nl: 'Ik heb een diploma van dit niveau, zonder te zeggen welk',
        de: 'Ich habe ein Diplom dieser Stufe, ohne zu sagen welches',
        en: 'I hold a diploma of this level, without saying which',
      },
      claims: [['level_of_learning_experience']],
    },
    {
      key: 'whole',
      title: { fr: 'Tout le diplôme', nl: 'Het hele diploma', de: 'Das ganze Diplom', en: 'The whole diploma' },
      claims: all(claims),
    },
  ],
  use: 'oncePerParty',
  batch: 5,
  lifeDays: 365,
  revocable: true,
};
