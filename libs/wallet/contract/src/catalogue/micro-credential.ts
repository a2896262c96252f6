/**
 * A course that was finished (Council recommendation of 16 June 2022 on micro-credentials). It has the claims of the
 * European learning credential and a type of its own, so that nobody shows a course where a diploma was asked; a holder
 * may have many.
 */
import type { CredentialType } from '../credential-type';
import { diploma, learningCredential } from './diploma';
import { all } from './words';

const { claims } = diploma;

export const microCredential: CredentialType = {
  ...{ key: 'microCredential', claims, several: true },
  formats: [{ format: 'dc+sd-jwt', vct: 'urn:be:gun:course-certificate:1', extends: learningCredential }],
  title: { fr: 'Certificat de cours', nl: 'Cursusbewijs', de: 'Kursnachweis', en: 'Course certificate' },
  description: {
    fr: 'Un cours que vous avez terminé, attesté par celui qui l’a donné.',
    nl: 'Een opleiding die u hebt afgerond, bevestigd door wie ze gaf.',
    de: 'Ein Kurs, den Sie abgeschlossen haben, bestätigt von seinem Anbieter.',
    en: 'A course that you finished, confirmed by who gave it.',
  },
  proofs: [
    {
      key: 'finished',
      title: {
        fr: 'J’ai terminé ce cours',
        nl: 'Ik heb deze opleiding afgerond',
        de: 'Ich habe diesen Kurs abgeschlossen',
        en: 'I finished this course',
      },
      claims: [['family_name'], ['given_name'], ['achievement_title'], ['date_of_issuance']],
    },
    {
      key: 'whole',
      title: { fr: 'Tout le certificat', nl: 'Het hele bewijs', de: 'Der ganze Nachweis', en: 'The whole certificate' },
      claims: all(claims),
    },
  ],
  ...{ use: 'oncePerParty', batch: 5, lifeDays: 365, revocable: true },
};
