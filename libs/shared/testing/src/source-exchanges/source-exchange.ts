import { enterprises, personas, type EnterpriseId, type PersonaId } from '../personas';

/**
 * What the counter and a source agreed to say to each other, as one example: the connector is held to the questions and
 * to what it makes of the answers, the source to the answers. Both sides test against the same value.
 */
export interface SourceExchange {
  /** Type of evidence that the connector asks for. */
  readonly type: string;
  /** Address of the source's API below its host: `tax/v2`. */
  readonly base: string;
  /** The source, as `EvidenceSource.key` names it. */
  readonly source: string;
  /** The person or the enterprise that is asked about. */
  readonly subject: PersonaId | EnterpriseId;
  /** Members of the household, as the National Register says beforehand. */
  readonly household?: readonly PersonaId[];
  readonly steps: readonly ExchangeStep[];
  /** What the connector hands over when it may ask for everything. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

export interface ExchangeStep {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Headers that must be there, each with a UUID. */
  readonly identifiers?: readonly string[];
  readonly question: unknown;
  readonly status: number;
  readonly answer: unknown;
}

const isEnterprise = (id: PersonaId | EnterpriseId): id is EnterpriseId => id in enterprises;

/** The number by which a source is asked: national, or that of the enterprise. */
export const numberOfSubject = (id: PersonaId | EnterpriseId): string =>
  isEnterprise(id) ? enterprises[id].number : personas[id].nrn;

/** The day on which every exchange takes place. */
export const exchangeDay = '2026-11-30';
/** The exchange itself, as both sides number it. */
export const exchangeId = '019ac8a0-0000-7000-8000-0000000e8c4a';
/** The subject, where a source is told no number. */
export const exchangePseudonym = `1.${'p'.repeat(43)}`;
/** The dossier that every exchange is for. */
export const exchangeDossier = '019ac8a0-0000-7000-8000-00000000d055';
