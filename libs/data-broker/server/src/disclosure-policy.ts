/**
 * Decides whether a recipient may learn pieces of evidence, before the source that holds them is asked.
 *
 * Source: act of 8 August 1983 on the National Register, art. 5 (access is authorised by name and for a purpose);
 * GDPR art. 5(1)(b) and (c) (purpose limitation, data minimisation) and recital 43 (consent is no substitute between a
 * citizen and a public authority).
 *
 * Must stay true: without a basis that names this recipient and this purpose, no question leaves the house. One basis
 * covers the whole request: two bases never add up to more than each of them allows.
 */
import { allow, refuse } from '@gun/kernel';

/** What a source can be asked for. Each word stands in an authorisation, so each is asked, granted and refused alone. */
export const evidence = ['name', 'birthDate', 'address', 'household', 'enterprise', 'units', 'mandates'] as const;
export type Evidence = (typeof evidence)[number];

export interface EvidenceRequest {
  readonly recipient: string;
  /** The procedure, or the duty of the counter itself, that needs the evidence. */
  readonly purpose: string;
  readonly evidence: readonly Evidence[];
}

/** One authorisation: who may learn what, what for, by which text, and on which days. */
export interface LegalBasis {
  /** The text as a civil servant would cite it. */
  readonly reference: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly evidence: readonly Evidence[];
  /** First day, `yyyy-MM-dd`. */
  readonly from: string;
  /** Last day; absent while no end is known. */
  readonly until?: string | undefined;
}

export type DisclosureRefusal = 'nothingAsked' | 'noLegalBasis' | 'notInForce' | 'beyondPurpose';

export type Disclosure =
  { readonly allowed: true; readonly basis: string } | { readonly allowed: false; readonly reason: DisclosureRefusal };

export function mayDisclose(request: EvidenceRequest, bases: readonly LegalBasis[], today: string): Disclosure {
  // An empty question still tells the source that this person is at the counter.
  if (request.evidence.length === 0) return refuse('nothingAsked');
  const named = bases.filter((basis) => basis.recipient === request.recipient && basis.purpose === request.purpose);
  if (named.length === 0) return refuse('noLegalBasis');
  const inForce = named.filter((basis) => isInForce(basis, today));
  if (inForce.length === 0) return refuse('notInForce');
  const basis = inForce.find((candidate) => request.evidence.every((piece) => candidate.evidence.includes(piece)));
  return basis ? { ...allow, basis: basis.reference } : refuse('beyondPurpose');
}

const isInForce = ({ from, until }: LegalBasis, today: string): boolean =>
  from <= today && (until === undefined || today <= until);
