/**
 * That a holder has at least so many training credits, on the day on which it is issued. The balance itself is in no
 * attestation: it changes, and a training provider need not learn it. No European type exists: this is ours.
 */
import type { CredentialType } from '../credential-type';
import { all, claim, open, words } from './words';

const claims = [
  claim('scheme', { fr: 'Régime', nl: 'Stelsel', de: 'Regelung', en: 'Scheme' }),
  claim('at_least', {
    fr: 'Disponibles, au moins',
    nl: 'Beschikbaar, minstens',
    de: 'Verfügbar, mindestens',
    en: 'Available, at least',
  }),
  claim('unit', { fr: 'Unité', nl: 'Eenheid', de: 'Einheit', en: 'Unit' }),
  open('date_of_issuance', words.issuedOn),
  open('issuing_authority', words.authority),
];

export const trainingCredits: CredentialType = {
  key: 'trainingCredits',
  title: { fr: 'Crédits de formation', nl: 'Opleidingskrediet', de: 'Weiterbildungsguthaben', en: 'Training credits' },
  description: {
    fr: 'Que vous avez au moins autant de crédits de formation, sans dire combien.',
    nl: 'Dat u minstens zoveel opleidingskrediet hebt, zonder te zeggen hoeveel.',
    de: 'Dass Sie mindestens so viel Weiterbildungsguthaben haben, ohne zu sagen wie viel.',
    en: 'That you have at least so many training credits, without saying how many.',
  },
  formats: [{ format: 'dc+sd-jwt', vct: 'urn:be:gun:training-credits:1' }],
  claims,
  proofs: [
    {
      key: 'at-least',
      title: {
        fr: 'J’ai au moins autant de crédits',
        nl: 'Ik heb minstens zoveel krediet',
        de: 'Ich habe mindestens so viel Guthaben',
        en: 'I have at least so many credits',
      },
      claims: all(claims),
    },
  ],
  use: 'shortLived',
  batch: 1,
  lifeDays: 1,
  revocable: false,
};
