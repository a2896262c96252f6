/** Turns what a register answered into facts: value, source and date, or why there is none. Pure. */
import type { RegisterAddress, SourceAnswer, SourceFailure } from '@gun/data-broker-contract';
import type { EnterprisePart, PersonEvidence, PersonPart } from '@gun/data-broker-server';
import { addMonths, formatEnterpriseNumber, type LocalizedText } from '@gun/kernel';
import type { AddressAnswer, Concept, Fact, FactValue, FormFact } from '@gun/procedures-contract';

/** A fact that a form wants: what it is called there, and what it is. */
export type WantedFact = Pick<FormFact, 'id' | 'kind'>;
/** The kinds that a form can name beforehand: all but the value that a correction is about. */
export type RegisterKind = Exclude<WantedFact['kind'], 'registerValue'>;

/** The facts about a person, and the piece of evidence that each needs. */
export const evidenceOf = {
  identity: 'name',
  birthDate: 'birthDate',
  address: 'address',
  household: 'household',
} as const satisfies Partial<Record<RegisterKind, PersonEvidence>>;
export type PersonKind = keyof typeof evidenceOf;

export const isPersonKind = (kind: WantedFact['kind']): kind is PersonKind => Object.hasOwn(evidenceOf, kind);
export type EnterpriseKind = Exclude<RegisterKind, PersonKind>;
export const isEnterpriseKind = (kind: WantedFact['kind']): kind is EnterpriseKind =>
  kind === 'enterprise' || kind === 'establishmentUnits';

/** What each fact is called in the catalogue of sources. */
export const conceptOf: Record<RegisterKind, Concept> = {
  identity: 'population-record.name',
  birthDate: 'population-record.birthDate',
  address: 'population-record.address',
  household: 'population-record.household',
  enterprise: 'enterprise-record.enterprise',
  establishmentUnits: 'enterprise-record.units',
};

export const registerKinds = Object.keys(conceptOf) as RegisterKind[]; // keys of the table above

interface Held {
  readonly value: FactValue;
  readonly since?: string;
}

/** A fact from an answer; `hold` finds the value in it, or nothing when the source was not asked for that. */
export function factFrom<T>(
  { id, kind }: WantedFact & { readonly kind: RegisterKind },
  source: LocalizedText,
  answer: SourceAnswer<T>,
  hold: (value: T) => Held | undefined,
): Fact {
  const known = { id, kind, concept: conceptOf[kind], source, readAt: answer.readAt };
  if (answer.state === 'absent') return { ...known, state: 'absent' };
  if (answer.state === 'unavailable') return { ...known, state: 'unavailable', failure: toldAs[answer.failure] };
  const held = hold(answer.value);
  return held ? { ...known, state: 'known', ...held } : { ...known, state: 'unavailable', failure: 'notPermitted' };
}

/** What people are told of a failure; the log knows it more exactly. */
export const toldAs: Record<SourceFailure, NonNullable<Fact['failure']>> = {
  down: 'silent',
  slow: 'silent',
  nonsense: 'unreadable',
  foreignSubject: 'unreadable',
  badSignature: 'unreadable',
  notPermitted: 'notPermitted',
};

/** Where in the answer about a person each fact stands. `refOf` gives the handle of a member of the household. */
export const personFacts = (
  refOf: (ssin: string) => string,
  today: string,
): { readonly [K in PersonKind]: (person: PersonPart) => Held | undefined } => ({
  identity: ({ givenName, surname }) =>
    surname === undefined ? undefined : { value: { text: named(givenName, surname) } },
  birthDate: ({ birthDate }) => (birthDate === undefined ? undefined : { value: { date: birthDate } }),
  address: ({ address }) => address && { value: { address: addressAnswer(address) }, since: address.since },
  household: ({ household }) =>
    household && {
      value: {
        members: household.map(({ ssin, givenName, surname, birthDate, relation }) => ({
          ref: refOf(ssin),
          name: named(givenName, surname),
          birthDate,
          relation,
          minor: isMinor(birthDate, today),
        })),
      },
    },
});

export const enterpriseFacts: Record<EnterpriseKind, (enterprise: EnterprisePart) => Held> = {
  enterprise: ({ name, legalForm, enterpriseNumber }) => ({
    value: { text: `${name} (${legalForm}), ${formatEnterpriseNumber(enterpriseNumber)}` },
  }),
  establishmentUnits: ({ units }) => ({
    value: { units: units.map(({ number, name, address }) => ({ number, name, address: addressAnswer(address) })) },
  }),
};

/** Some people have one name only. */
export const named = (givenName: string | undefined, surname: string): string =>
  [givenName, surname].filter(Boolean).join(' ');

/** Under 18 on a day (old Civil Code, art. 388): from the birth date in the register, never from the number. */
const isMinor = (birthDate: string, today: string): boolean => addMonths(birthDate, 18 * 12) > today;

/** An address from a register is in the reference data by definition. */
const addressAnswer = ({ street, houseNumber, box, postCode, municipality, nis }: RegisterAddress): AddressAnswer => ({
  street,
  houseNumber,
  ...(box && { box }),
  postCode,
  municipality,
  nis,
  inReference: true,
});
