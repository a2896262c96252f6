/**
 * Lists of whom to believe, in the shape of a list of trusted entities (ETSI TS 119 602), with the members that we need and
 * no others: JSON in a token (RFC 7515) that is signed under the anchor of its operator. A list says until when it holds,
 * and an older one never takes the place of a newer.
 */
import { languages, type LocalizedText } from '@gun/kernel';
import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { chainOf, isSigned, parseJws, type JsonRecord } from '../sd-jwt/jws';
import { TrustedIssuers } from './trusted-issuers';

export const signsTrustLists = 'trust-list';
/** Characters of a token: thousands of entities fit. */
const longestList = 5_000_000;
const dayMs = 86_400_000;

export const ListTexts = z.array(z.object({ lang: z.string().max(10), value: z.string().max(300) })).min(1);
export type ListTexts = z.infer<typeof ListTexts>;
export const ListCertificates = z.object({ X509Certificates: z.array(z.object({ val: z.string() })).min(1) });

const SignedList = z.object({
  LoTE: z.object({
    ListAndSchemeInformation: z.object({
      LoTESequenceNumber: z.int().min(0),
      SchemeOperatorName: ListTexts,
      SchemeTerritory: z.string().length(2),
      ListIssueDateTime: z.iso.datetime(),
      NextUpdate: z.iso.datetime(),
    }),
    TrustedEntitiesList: z.array(z.unknown()),
  }),
});

/** A list that an installation reads, whomever it names: with its own policy, so that adding one is data. */
export const readsList = {
  /** Ours for it. */
  key: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .default('list'),
  /** The token. */
  list: z.string(),
  /** Certificate under which its operator signs, as PEM. */
  operator: z.string(),
  /** The number of the last list that was read: an older one is refused. */
  sequenceAtLeast: z.int().min(0).default(0),
};

/** In each language what the list says in it, else in English, else first. */
export function textOfList(texts: ListTexts): LocalizedText {
  const first = texts[0]?.value ?? '';
  const find = (language: string) => texts.find(({ lang }) => lang.toLowerCase().split('-')[0] === language)?.value;
  const english = find('en') ?? first;
  const said = languages.map((language) => [language, find(language) ?? english]);
  return Object.fromEntries(said) as unknown as LocalizedText; // one for each language
}

interface ReadList {
  readonly list: string;
  readonly operator: string;
  readonly sequenceAtLeast: number;
}

export interface OpenedList<Entity> {
  readonly entities: readonly Entity[];
  readonly operator: LocalizedText;
  /** When it must have been read anew: afterwards it vouches for nobody. */
  readonly until: Date;
}

/** @throws for a list that its operator did not sign, or that is old. */
export function openSignedList<Entity>(
  { list, operator, sequenceAtLeast }: ReadList,
  entity: z.ZodType<Entity>,
  now: Date,
): OpenedList<Entity> {
  const signed = { name: 'operator', certificate: new X509Certificate(operator), types: [signsTrustLists] };
  const jws = parseJws(list, longestList);
  const signer = jws && new TrustedIssuers([signed]).find(chainOf(jws), signsTrustLists, now);
  if (!jws || !signer || !isSigned(jws, signer.key)) throw new Error('a trust list is not signed by its operator');
  const { ListAndSchemeInformation: scheme, TrustedEntitiesList: entities } = SignedList.parse(jws.payload).LoTE;
  if (scheme.LoTESequenceNumber < sequenceAtLeast) throw new Error('a trust list is older than one that was read');
  const operatorName = textOfList(scheme.SchemeOperatorName);
  return { entities: z.array(entity).parse(entities), operator: operatorName, until: new Date(scheme.NextUpdate) };
}

export const listTexts = (text: LocalizedText): { lang: string; value: string }[] =>
  Object.entries(text).map(([lang, value]) => ({ lang, value }));

/** What a list says of itself. */
interface ListScheme {
  readonly type: string;
  readonly operator: LocalizedText;
  readonly now: Date;
  /** Changes that could not wait for the next day: each makes a newer list of the same day. */
  readonly changes?: number;
}
/** Most changes within a day that still leave the list of the next day newer. */
const changesAtMost = 1_000;

/** What we publish: one list a day, to be read anew within a week. */
export function listOf({ type, operator, now, changes = 0 }: ListScheme, entities: readonly JsonRecord[]): JsonRecord {
  const day = Math.floor(now.getTime() / dayMs);
  return {
    LoTE: {
      ListAndSchemeInformation: {
        ...{ LoTEVersionIdentifier: 1, LoTESequenceNumber: day * changesAtMost + changes, LoTEType: type },
        ...{ SchemeOperatorName: listTexts(operator), SchemeTerritory: 'BE' },
        ListIssueDateTime: new Date(day * dayMs).toISOString(),
        NextUpdate: new Date((day + 7) * dayMs).toISOString(),
      },
      TrustedEntitiesList: entities,
    },
  };
}
