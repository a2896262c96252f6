/** Proof of age of the European age verification profile 1.0: one claim and nothing else; never traceable, so never listed. */
import type { CredentialType } from '../credential-type';
import { claim } from './words';

const over18 = {
  fr: 'J’ai 18 ans ou plus',
  nl: 'Ik ben 18 jaar of ouder',
  de: 'Ich bin 18 Jahre oder älter',
  en: 'I am 18 or older',
};

export const proofOfAge: CredentialType = {
  key: 'proofOfAge',
  title: { fr: 'Preuve d’âge', nl: 'Leeftijdsbewijs', de: 'Altersnachweis', en: 'Proof of age' },
  description: {
    fr: 'Dit que vous avez 18 ans, sans dire qui vous êtes.',
    nl: 'Zegt dat u 18 bent, zonder te zeggen wie u bent.',
    de: 'Sagt, dass Sie 18 sind, ohne zu sagen, wer Sie sind.',
    en: 'Says that you are 18, without saying who you are.',
  },
  formats: [
    {
      ...{ format: 'mso_mdoc', docType: 'eu.europa.ec.av.1', namespace: 'eu.europa.ec.av.1' },
      configurationId: 'proof_of_age',
    },
  ],
  claims: [claim('age_over_18', over18)],
  proofs: [{ key: 'over-18', title: over18, claims: [['age_over_18']] }],
  use: 'once',
  batch: 30,
  lifeDays: 90,
  revocable: false,
};
