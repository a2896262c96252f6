/**
 * A diploma in the European Learning Model, as a W3C Verifiable Credential 2.0 (`EuropeanDigitalCredential`): for
 * universities and employers, in Japan too, that read no SD-JWT. The same claims as in `diploma.ts`, at other places.
 */
import { z } from 'zod';

/** Texts by language (ELM, rdf:langString). */
const LangString = z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string().min(1).max(2000)).min(1));
const Concept = z.strictObject({ id: z.url(), type: z.literal('Concept') });
const Organisation = z.strictObject({ id: z.string(), type: z.literal('Organisation'), legalName: LangString });

const Achievement = z.strictObject({
  id: z.string(),
  type: z.literal('LearningAchievement'),
  title: LangString,
  description: LangString.optional(),
  awardedBy: z.strictObject({
    id: z.string(),
    type: z.literal('AwardingProcess'),
    awardingBody: z.array(Organisation).length(1),
    awardingDate: z.iso.datetime().optional(),
  }),
  specifiedBy: z
    .strictObject({ id: z.string(), type: z.literal('Qualification'), title: LangString, eqfLevel: Concept })
    .optional(),
});

export const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'http://data.europa.eu/snb/model/context/edc-ap',
] as const;

export const EuropeanDigitalCredential = z.strictObject({
  '@context': z.tuple([z.literal(contexts[0]), z.literal(contexts[1])]),
  id: z.string().startsWith('urn:uuid:'),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('EuropeanDigitalCredential')]),
  issuer: Organisation,
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
  credentialSubject: z.strictObject({
    id: z.string(),
    type: z.literal('Person'),
    familyName: LangString,
    givenName: LangString,
    hasClaim: z.array(Achievement).length(1),
  }),
});
export type EuropeanDigitalCredential = z.infer<typeof EuropeanDigitalCredential>;

export interface DiplomaToExport {
  /** Of the attestation: what it holds is named under it. */
  readonly id: string;
  /** Claims of the diploma, by their names in the catalogue. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly issuer: { readonly id: string; readonly name: string };
  /** Language in which the source writes, two letters. */
  readonly language: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

const levels = 'http://data.europa.eu/snb/eqf/';
const toSecond = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** @throws when a claim that the model requires is missing. */
export function europeanDigitalCredential(diploma: DiplomaToExport): EuropeanDigitalCredential {
  const { id, claims, issuer, language, validFrom, validUntil } = diploma;
  const text = (name: string) => ({ [language]: [String(claims[name] ?? '')] });
  const part = (name: string): string => `urn:uuid:${id}#${name}`;
  const {
    achievement_description: description,
    date_of_issuance: awardedOn,
    level_of_learning_experience: level,
  } = claims;
  return EuropeanDigitalCredential.parse({
    '@context': contexts,
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    issuer: { id: issuer.id, type: 'Organisation', legalName: { [language]: [issuer.name] } },
    ...{ validFrom: toSecond(validFrom), validUntil: toSecond(validUntil) },
    credentialSubject: {
      ...{ id: part('holder'), type: 'Person', familyName: text('family_name'), givenName: text('given_name') },
      hasClaim: [
        {
          ...{ id: part('achievement'), type: 'LearningAchievement', title: text('achievement_title') },
          ...(description !== undefined && { description: text('achievement_description') }),
          awardedBy: {
            ...{ id: part('awarding'), type: 'AwardingProcess' },
            awardingBody: [{ id: part('institution'), type: 'Organisation', legalName: text('issuing_authority') }],
            ...(typeof awardedOn === 'string' && { awardingDate: `${awardedOn}T00:00:00Z` }),
          },
          ...(level !== undefined && {
            specifiedBy: {
              ...{ id: part('qualification'), type: 'Qualification', title: text('achievement_title') },
              eqfLevel: { id: `${levels}${String(level)}`, type: 'Concept' },
            },
          }),
        },
      ],
    },
  });
}
