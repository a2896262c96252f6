/**
 * A diploma that its holder shows from a wallet, in place of a paper: European, or of a country whose list the counter
 * reads, in our words already. It is believed only under the name of the person whose dossier it is for.
 */
import type { EvidenceType } from '@gun/data-broker-contract';
import { isCalendarDate } from '@gun/kernel';
import { z } from 'zod';
import { diplomaFields } from '../diploma-fields';
import { failed, type ConnectorAnswer, type EvidenceConnector, type EvidenceContext } from '../evidence-connector';
import type { WalletAnswer } from './holder-wallets';

const type: EvidenceType = {
  key: 'shown-diploma',
  requirement: 'proof-of-diploma',
  title: {
    fr: 'Diplôme montré depuis un portefeuille',
    nl: 'Diploma getoond uit een portefeuille',
    de: 'Diplom, aus einer Brieftasche gezeigt',
    en: 'Diploma shown from a wallet',
  },
  about: 'person',
  source: {
    key: 'wallet',
    name: { fr: 'Votre portefeuille', nl: 'Uw portefeuille', de: 'Ihre Brieftasche', en: 'Your wallet' },
    keeper: { fr: 'Le titulaire', nl: 'De houder', de: 'Der Inhaber', en: 'Its holder' },
    level: 'memberState',
    manner: 'wallet',
  },
  fields: diplomaFields,
  freshDays: 90,
};

const question = {
  party: 'french-community-recognition',
  purpose: 'recognition',
  claims: [
    ...['family_name', 'given_name', 'achievement_title', 'level_of_learning_experience'],
    ...['date_of_issuance', 'issuing_authority'],
  ],
};

const Diploma = z.object({
  achievement_title: z.string().min(1).max(200),
  issuing_authority: z.string().min(1).max(200),
  date_of_issuance: z.string().refine(isCalendarDate),
  level_of_learning_experience: z.coerce.number().int().min(1).max(8),
});

export const shownDiploma: EvidenceConnector = {
  type,
  inWallet: true,
  ask,
  async collect(context, link) {
    const answer = await context.wallets.get().answerTo(link);
    if (answer.state === 'shown') return read(context, answer);
    if (answer.state === 'failed') return failed('badSignature');
    return answer.state === 'over' ? ask(context) : { state: 'deferred', location: link };
  },
};

async function ask({ wallets }: EvidenceContext): Promise<ConnectorAnswer> {
  return { state: 'deferred', location: await wallets.get().ask(question) };
}

async function read(
  { person, fields }: EvidenceContext,
  { claims, issuer, trustList, proof }: Extract<WalletAnswer, { readonly state: 'shown' }>,
): Promise<ConnectorAnswer> {
  const diploma = Diploma.safeParse(claims).data;
  if (!diploma) return failed('nonsense');
  const known = await person(['name']);
  if (known.state === 'unavailable') return failed(known.failure);
  if (known.state === 'absent') return failed('foreignSubject');
  const { givenName = '', surname = '' } = known.value;
  const isTheirs = sameName(claims['given_name'], givenName) && sameName(claims['family_name'], surname);
  if (!isTheirs) return failed('foreignSubject');
  const values = {
    ...{ title: diploma.achievement_title, institution: diploma.issuing_authority },
    ...{ awardedOn: diploma.date_of_issuance, level: diploma.level_of_learning_experience },
  };
  return {
    state: 'known',
    values: Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field))),
    ...{ proof, issuedAt: proof.signedAt, issuer, ...(trustList && { trustList }) },
  };
}

/** As people compare names: without accents, capitals and hyphens. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L} ]/gu, '')
    .toLowerCase()
    .trim();
const sameName = (shown: string | undefined, known: string): boolean =>
  known !== '' && plain(shown ?? '') === plain(known);
