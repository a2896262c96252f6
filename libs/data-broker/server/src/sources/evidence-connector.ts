/**
 * A connector asks one source for one type of evidence, and translates its words into ours: one file, and nothing else
 * knows how that source speaks. It never throws, keeps nothing, and hands over no field that was not asked for.
 */
import type { EvidenceType, SourceAnswer, SourceFailure } from '@gun/data-broker-contract';
import type { Assurance } from '@gun/kernel';
import type { ZodType } from 'zod';
import type { PersonEvidence, PersonPart } from '../registers/national-register.client';
import type { LineAnswer, SourceLine } from './source-line';
import type { SignedProof } from './source-signature';
import type { HolderWallets } from './in-wallet/holder-wallets';

export type EvidenceScalar = string | number | boolean;

/** What the source vouches for, in our words. */
export interface Vouched {
  readonly state: 'known';
  readonly values: Readonly<Record<string, EvidenceScalar>>;
  readonly proof: SignedProof;
  /** Day or moment from which the source vouches for the values. */
  readonly issuedAt: string;
  readonly validUntil?: string | undefined;
  /** As the source numbers a yearly snapshot. */
  readonly version?: string | undefined;
  /** Who vouches for the values, where that is not the source itself: whoever issued what a wallet shows. */
  readonly issuer?: string;
  /** The trust list of another framework under which that issuer is believed. */
  readonly trustList?: string;
  /** Everybody whose data was read, by national number, when it was more than the subject. */
  readonly about?: readonly string[];
  /** Fields that the source sent and nobody had asked for; they were dropped. */
  readonly unasked?: number;
}

export type ConnectorAnswer =
  | Vouched
  | { readonly state: 'absent' }
  /**
   * Not yet. `location` is where to ask again: a path on the source that will have it at `expectedAt`, or, without that
   * time, the address where the person looks at it first.
   */
  | { readonly state: 'deferred'; readonly location: string; readonly expectedAt?: string }
  | { readonly state: 'failed'; readonly failure: SourceFailure };

/** One question about one person or enterprise, for one dossier. */
export interface EvidenceContext {
  /** To the source; where a wallet is the source, there is none. */
  readonly line: SourceLine;
  readonly wallets: HolderWallets;
  /** National number of the person, or number of the enterprise, as the type of the connector is about one or the other. */
  readonly subject: string;
  /** How sure the counter is of who asks, for a source that must be told; absent when an agency asks. */
  readonly assurance?: Assurance | undefined;
  readonly purpose: string;
  readonly dossierId: string;
  /** The explicit request that this question answers. */
  readonly requestId: string;
  readonly exchangeId: string;
  /** What may be asked today, in our words: never empty. */
  readonly fields: readonly string[];
  readonly today: string;
  readonly now: Date;
  /** Where the person comes back to after looking at evidence on the site of its source. */
  readonly returnTo: string | undefined;
  /** How a sector knows the person, for a source that is told no number. */
  pseudonymIn(sector: string): Promise<string>;
  /** What the National Register knows of the person, for the same purpose; nothing of an enterprise. */
  person(evidence: readonly PersonEvidence[]): Promise<SourceAnswer<PersonPart>>;
}

export interface EvidenceConnector {
  readonly type: EvidenceType;
  /** Its source is the wallet of the person, which needs no line. */
  readonly inWallet?: true;
  ask(context: EvidenceContext): Promise<ConnectorAnswer>;
  /** Fetches what an earlier question deferred to `location`. */
  collect?(context: EvidenceContext, location: string): Promise<ConnectorAnswer>;
  /** Whether a deferred answer can be collected; reads nothing of it. */
  isReady?(line: SourceLine, location: string): Promise<boolean>;
}

export const failed = (failure: SourceFailure): ConnectorAnswer => ({ state: 'failed', failure });

/** How a source that is asked once, in JSON, is spoken to and understood. */
export interface JsonManner<Answer> {
  /** Our field, and the word of the source for it. */
  readonly words: Readonly<Record<string, string>>;
  readonly answer: ZodType<Answer>;
  /** Everybody whom the answer is about, by national number. */
  subjectsOf(answer: Answer): readonly string[];
  /** The record as the source sent it, which may hold more than was asked. */
  recordOf(answer: Answer): Readonly<Record<string, unknown>>;
  /** Our fields; one that is undefined was left out by the source. */
  valuesOf(answer: Answer): Readonly<Record<string, EvidenceScalar | undefined>>;
  issueOf?(answer: Answer): Pick<Vouched, 'validUntil' | 'version'> & { readonly issuedAt?: string };
  /** Fields that a source may rightly leave out: a licence without an end. */
  readonly mayLack?: readonly string[];
}

/** The fields that may be asked, in the words of the source. */
export const foreignFields = ({ words }: Pick<JsonManner<never>, 'words'>, fields: readonly string[]): string[] => [
  ...new Set(fields.flatMap((field) => words[field] ?? [])),
];

/** Believes an answer only when it is about everybody asked for, once each and nobody else, and holds every field that was asked for. */
export function understand<Answer>(
  manner: JsonManner<Answer>,
  answer: LineAnswer<Answer>,
  asked: { readonly about: readonly string[]; readonly fields: readonly string[] },
): ConnectorAnswer {
  if (answer.state === 'failed' || answer.state === 'absent') return answer;
  if (answer.state === 'accepted') return failed('nonsense');
  const { body, proof } = answer;
  const subjects = manner.subjectsOf(body);
  if (subjects.length === 0 || subjects.some((subject) => !asked.about.includes(subject)))
    return failed('foreignSubject');
  // Who is left out, or counted twice, makes a total untrue that is signed all the same.
  if (subjects.length !== asked.about.length || new Set(subjects).size !== subjects.length) return failed('nonsense');
  const values = manner.valuesOf(body);
  const given = asked.fields.filter((field) => values[field] !== undefined);
  if (asked.fields.some((field) => !given.includes(field) && !manner.mayLack?.includes(field)))
    return failed('nonsense');
  const wanted = foreignFields(manner, asked.fields);
  const unasked = Object.keys(manner.recordOf(body)).filter((field) => !wanted.includes(field)).length;
  return {
    state: 'known',
    values: Object.fromEntries(given.flatMap((field) => pair(field, values[field]))),
    proof,
    issuedAt: proof.signedAt,
    ...manner.issueOf?.(body),
    ...(subjects.length > 1 && { about: subjects }),
    ...(unasked > 0 && { unasked }),
  };
}

const pair = (field: string, value: EvidenceScalar | undefined): [string, EvidenceScalar][] =>
  value === undefined ? [] : [[field, value]];
