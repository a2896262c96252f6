/** Who is acting: decided once per request by the gateway, then the first argument of every service and reader method. */

/** Assurance levels of eIDAS (EU 910/2014, art. 8), from the federal service's levels: 500 and 450 high, 400 substantial, less low. */
export const assurances = ['none', 'low', 'substantial', 'high'] as const;
export type Assurance = (typeof assurances)[number];

export const meets = (have: Assurance, wanted: Assurance): boolean =>
  assurances.indexOf(have) >= assurances.indexOf(wanted);

/** A written right to act for another party. Without `procedures` it covers all of them. */
export interface ActingMandate {
  readonly ids: readonly string[];
  readonly procedures?: readonly string[];
}

/** `administrator`: of a protected adult (old Civil Code, art. 488/1). `guardian`: of a minor (art. 405). */
export type Appointed = 'administrator' | 'guardian';

/**
 * A person at the counter. `partyId` is whom they act for: themselves, a child or an enterprise that the register lets
 * them represent, or a party that gave them a mandate.
 */
export interface CitizenActor {
  readonly kind: 'citizen';
  readonly personId: string;
  readonly partyId: string;
  readonly partyKind: 'person' | 'enterprise';
  readonly assurance: Assurance;
  readonly name: string;
  /** Which of their sign-ins this is. */
  readonly signInId?: string;
  /** Present when nothing but a mandate, or the order of a judge, lets them act for the party: how far it reaches. */
  readonly mandate?: ActingMandate;
  /** Present when a judge appointed them for the party. */
  readonly appointedAs?: Appointed;
}

/** Whether the right by which someone acts reaches a procedure. */
export const coversProcedure = ({ mandate }: CitizenActor, procedure: string): boolean =>
  mandate?.procedures === undefined || mandate.procedures.includes(procedure);

/** Who speaks for a party that is not themselves, and by which right. */
export interface Representative {
  /** Absent while the register cannot say it. */
  readonly name?: string;
  readonly right: 'parent' | 'director' | 'mandate' | Appointed;
}

/** Undefined while somebody acts for themselves. */
export function representativeOf(actor: CitizenActor): Representative | undefined {
  const { personId, partyId, partyKind, mandate, appointedAs, name } = actor;
  if (partyId === personId) return undefined;
  const byRegister = partyKind === 'enterprise' ? 'director' : 'parent';
  return { ...(name && { name }), right: appointedAs ?? (mandate ? 'mandate' : byRegister) };
}

/** Whose personal data is meant: the party's when it is a person, else those of whoever acts for the enterprise. */
export const subjectOf = ({ personId, partyId, partyKind }: CitizenActor): string =>
  partyKind === 'person' ? partyId : personId;

/** A civil servant of one office. */
export interface OfficerActor {
  readonly kind: 'officer';
  readonly officerId: string;
  readonly officeId: string;
  readonly roles: readonly ('officer' | 'supervisor' | 'auditor')[];
  readonly name: string;
}

/** What the software of an agency is held to besides its scopes. A member that is absent limits nothing. */
export interface ClientLimits {
  /** Procedures whose dossiers it may touch. */
  readonly procedures?: readonly string[] | undefined;
  /** Operations that it may call, by their `operationId`. */
  readonly operations?: readonly string[] | undefined;
  /** Networks from which it may call, in CIDR notation. */
  readonly networks?: readonly string[] | undefined;
  /** The last day on which it may call, in Brussels. */
  readonly until?: string | undefined;
}

/** The software of an agency, known by its client id and limited by scopes. */
export interface AgencyActor {
  readonly kind: 'agency';
  readonly agencyId: string;
  readonly scopes: readonly string[];
  readonly limits?: ClientLimits;
}

export interface AnonymousActor {
  readonly kind: 'anonymous';
}

/** The platform itself: the worker, the seed. Never reachable by a request. */
export interface SystemActor {
  readonly kind: 'system';
}

export type Actor = CitizenActor | OfficerActor | AgencyActor | AnonymousActor | SystemActor;

export const anonymous: AnonymousActor = { kind: 'anonymous' };
export const system: SystemActor = { kind: 'system' };
