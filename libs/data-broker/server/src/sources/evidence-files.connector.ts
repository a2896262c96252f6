/**
 * Asks any source that offers evidence by one call, in the manner of the provider façades of the once-only system of the
 * Union: 200 with the evidence, 202 while it is working, 404 when it holds nothing. Which source and which evidence is
 * configuration (`evidence-offer.ts`).
 */
import type { EvidenceType } from '@gun/data-broker-contract';
import { z } from 'zod';
import {
  failed,
  foreignFields,
  understand,
  type ConnectorAnswer,
  type EvidenceConnector,
  type EvidenceContext,
  type EvidenceScalar,
  type JsonManner,
} from './evidence-connector';
import type { EvidenceOffer } from './evidence-offer';

const path = '/evidence-files';
const Day = z.iso.date();

const Answer = z.object({
  /** Whom it is about: what the question said, sign for sign. */
  subject: z.string().min(1).max(64),
  evidence: z.record(z.string(), z.union([z.string().max(400), z.number(), z.boolean(), z.null()])),
  /** Day or moment from which the source vouches for it; absent: when it signed. */
  issuedAt: z.union([Day, z.iso.datetime({ offset: true })]).optional(),
  validUntil: Day.optional(),
  version: z.string().max(40).optional(),
});
type Answer = z.infer<typeof Answer>;

/** Whether a value is of the kind that the catalogue promises. */
const isOfKind: Record<EvidenceType['fields'][number]['kind'], (value: EvidenceScalar) => boolean> = {
  text: (value) => typeof value === 'string' && value !== '',
  date: (value) => Day.safeParse(value).success,
  euroCent: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number',
  yesNo: (value) => typeof value === 'boolean',
};

function mannerOf({ fields }: EvidenceType, mayLack: readonly string[]): JsonManner<Answer> {
  return {
    words: Object.fromEntries(fields.map(({ key }) => [key, key])),
    answer: Answer,
    subjectsOf: ({ subject }) => [subject],
    recordOf: ({ evidence }) => evidence,
    valuesOf: ({ evidence }) =>
      Object.fromEntries(
        fields.flatMap(({ key, kind }) => {
          const value = evidence[key];
          return value !== null && value !== undefined && isOfKind[kind](value) ? [[key, value]] : [];
        }),
      ),
    issueOf: ({ issuedAt, validUntil, version }) => ({ ...(issuedAt && { issuedAt }), validUntil, version }),
    mayLack,
  };
}

export function evidenceFiles(
  type: EvidenceType,
  { subject: addressing }: Pick<EvidenceOffer, 'subject'>,
  mayLack: readonly string[] = [],
): EvidenceConnector {
  const manner = mannerOf(type, mayLack);

  async function ask({ line, subject: number, pseudonymIn, ...context }: EvidenceContext): Promise<ConnectorAnswer> {
    const { exchangeId, purpose, dossierId, fields, now } = context;
    const byPseudonym = 'pseudonymOf' in addressing;
    const subject = byPseudonym ? await pseudonymIn(addressing.pseudonymOf) : number;
    const named = byPseudonym ? { pseudonym: subject } : { ssin: number };
    const asked = { evidenceType: type.key, subject: named, fields: foreignFields(manner, fields) };
    const answer = await line.ask(path, { exchange: exchangeId, purpose, dossier: dossierId, ...asked }, Answer);
    if (answer.state !== 'accepted') return understand(manner, answer, { about: [subject], fields });
    if (type.source.manner !== 'deferred') return failed('nonsense');
    const expectedAt = new Date(now.getTime() + answer.retryAfterSeconds * 1000).toISOString();
    return { state: 'deferred', location: path, expectedAt };
  }

  return {
    type,
    ask,
    // The same question under the same exchange is the same question, and the time it promised has come.
    collect: ask,
    isReady: () => Promise.resolve(true),
  };
}
