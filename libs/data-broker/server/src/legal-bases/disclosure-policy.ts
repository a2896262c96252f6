/**
 * Decides whether a consumer may learn fields of an evidence type, before the source that holds them is asked.
 *
 * Source: act of 8 August 1983 on the National Register, art. 5 (access is authorised by name and for a purpose); act of
 * 30 July 2018, art. 20 (protocols between authorities); GDPR art. 5(1)(b) and (c) (purpose limitation, data
 * minimisation). Consent is never a basis between a citizen and a public authority (GDPR, recital 43): the explicit
 * request of the person (Regulation (EU) 2018/1724, art. 14(4)) is asked besides, and recorded apart.
 *
 * Must stay true: without an authorisation that names this consumer, purpose and source, no question leaves the house.
 * One authorisation covers the whole question: two never add up to more than each of them allows.
 */
import { allow, refuse } from '@gun/kernel';

/** Fields of one evidence type, as an authorisation names them. */
export interface DataBlock {
  readonly type: string;
  readonly fields: readonly string[];
}

/** Who may learn what from which source, what for, by which text, and on which days. */
export interface Authorisation {
  /** The text of law, as a civil servant would cite it. */
  readonly legalBasis: string;
  /** Deliberation of the Information Security Committee, or protocol; absent where the law itself suffices. */
  readonly deliberationRef?: string | undefined;
  readonly consumer: string;
  /** The procedure, or the duty of the counter itself, that needs the evidence. */
  readonly purpose: string;
  readonly source: string;
  readonly dataBlocks: readonly DataBlock[];
  /** First day, `yyyy-MM-dd`. */
  readonly validFrom: string;
  /** Last day; absent while no end is known. */
  readonly validTo?: string | undefined;
  /** True: Union or national law lets the consumer have it without a preview (Regulation (EU) 2018/1724, art. 14(5)). */
  readonly withoutPreview?: true | undefined;
  /**
   * The person reads of the question only later, because an investigation would suffer: by which text, and after how
   * many months (GDPR, art. 23(1)(d) and (e): a restriction by law, for a time).
   */
  readonly delayedBy?: { readonly legalBasis: string; readonly months: number } | undefined;
}

/** Whether a text cites the consent of the person: by its name, or as the GDPR numbers it (art. 6(1)(a)). */
export const citesConsent = (legalBasis: string): boolean => byName.test(legalBasis) || byNumber.test(legalBasis);
const byName = /consent|toestemming|einwilligung/i;
const byNumber =
  /(gdpr|rgpd|avg|dsgvo|2016\/679).*\b6\b\D*\b1(er)?[\s,.()]*(buchst|lit|point|letter|onder)?[\s,.()]*\ba\b/i;

export interface EvidenceRequest extends DataBlock {
  readonly consumer: string;
  readonly purpose: string;
  readonly source: string;
}

export type DisclosureRefusal = 'nothingAsked' | 'noLegalBasis' | 'notInForce' | 'beyondPurpose';

export type Disclosure =
  | { readonly allowed: true; readonly authorisation: Authorisation }
  | { readonly allowed: false; readonly reason: DisclosureRefusal };

export function mayDisclose(
  request: EvidenceRequest,
  authorisations: readonly Authorisation[],
  today: string,
): Disclosure {
  const named = authorisations.filter((candidate) => isFor(candidate, request));
  if (named.length === 0) return refuse('noLegalBasis');
  const inForce = named.filter((candidate) => isInForce(candidate, today));
  if (inForce.length === 0) return refuse('notInForce');
  const authorisation = inForce.find((candidate) => covers(candidate, request));
  if (!authorisation) return refuse('beyondPurpose');
  // An empty question still tells the source that this person is at the counter.
  return request.fields.length === 0 ? refuse('nothingAsked') : { ...allow, authorisation };
}

/** The fields of a type that a purpose may learn today: those of the first authorisation in force that names it. */
export function fieldsFor(
  { consumer, purpose, source, type }: Omit<EvidenceRequest, 'fields'>,
  authorisations: readonly Authorisation[],
  today: string,
): readonly string[] {
  return authorisations
    .filter((candidate) => isFor(candidate, { consumer, purpose, source }) && isInForce(candidate, today))
    .flatMap(({ dataBlocks }) => dataBlocks.filter((block) => block.type === type).slice(0, 1))
    .slice(0, 1)
    .flatMap(({ fields }) => fields);
}

type Relation = Pick<EvidenceRequest, 'consumer' | 'purpose' | 'source'>;

const isFor = (authorisation: Authorisation, { consumer, purpose, source }: Relation): boolean =>
  authorisation.consumer === consumer && authorisation.purpose === purpose && authorisation.source === source;

/** Between its first and its last day, both included. */
export const isInForce = (
  { validFrom, validTo }: Pick<Authorisation, 'validFrom' | 'validTo'>,
  today: string,
): boolean => validFrom <= today && (validTo === undefined || today <= validTo);

const covers = ({ dataBlocks }: Authorisation, { type, fields }: DataBlock): boolean =>
  dataBlocks.some((block) => block.type === type && fields.every((field) => block.fields.includes(field)));
