/** The line to the National Register: its words are translated here, and only here. */
import type { RegisterPerson, SourceAnswer } from '@gun/data-broker-contract';
import { Logger } from '@nestjs/common';
import { z } from 'zod';
import type { SourceLine } from '../sources/source-line';
import { addressOf, ForeignAddress, ForeignDate, ForeignSsin } from './register-words';
import { absent, known, unavailable } from '../sources/source-answer';

/** The fields of a `population-record`. */
export type PersonEvidence =
  'name' | 'birthDate' | 'birthPlace' | 'nationality' | 'address' | 'household' | 'appointments';

/** What was asked of a person, and nothing else. */
export type PersonPart = Partial<Omit<RegisterPerson, 'ssin'>>;

const capacities = { ADMINISTRATOR: 'administrator', GUARDIAN: 'guardian' } as const;
const scopes = { GOODS: 'goods', PERSON: 'person' } as const;

export abstract class NationalRegister {
  abstract person(ssin: string, evidence: readonly PersonEvidence[]): Promise<SourceAnswer<PersonPart>>;
}

const relations = {
  CHILD: 'child',
  PARENT: 'parent',
  PARTNER: 'partner',
  SIBLING: 'sibling',
  UNRELATED: 'other',
} as const;

const ForeignNames = { lastName: z.string().max(100), firstNames: z.array(z.string().max(50)).max(10) };

const ForeignCountry = z.string().regex(/^[A-Z]{2}$/);

const ForeignPerson = z.object({
  ssin: ForeignSsin,
  lastName: ForeignNames.lastName.optional(),
  firstNames: ForeignNames.firstNames.optional(),
  birthDate: ForeignDate.optional(),
  birthPlace: z.object({ placeName: z.string().max(100), countryCode: ForeignCountry }).optional(),
  nationalities: z
    .array(z.object({ countryCode: ForeignCountry }))
    .max(10)
    .optional(),
  residence: ForeignAddress.optional(),
  family: z
    .array(
      z.object({
        ssin: ForeignSsin,
        ...ForeignNames,
        birthDate: ForeignDate,
        relationToSubject: z.enum(['CHILD', 'PARENT', 'PARTNER', 'SIBLING', 'UNRELATED']),
      }),
    )
    .max(40)
    .optional(),
  appointments: z
    .array(
      z.object({
        ssin: ForeignSsin,
        ...ForeignNames,
        birthDate: ForeignDate,
        capacity: z.enum(['ADMINISTRATOR', 'GUARDIAN']),
        scope: z
          .array(z.enum(['GOODS', 'PERSON']))
          .min(1)
          .max(2),
        order: z.object({ court: z.string().max(120), date: ForeignDate, reference: z.string().max(40) }),
        endDate: ForeignDate.optional(),
      }),
    )
    .max(40)
    .optional(),
});
type ForeignPerson = z.infer<typeof ForeignPerson>;
const PersonAnswer = z.object({ person: ForeignPerson });

const foreignFields = {
  name: ['lastName', 'firstNames'],
  birthDate: ['birthDate'],
  birthPlace: ['birthPlace'],
  nationality: ['nationalities'],
  address: ['residence'],
  household: ['family'],
  appointments: ['appointments'],
} as const satisfies Record<PersonEvidence, readonly (keyof ForeignPerson)[]>;

const givenName = (firstNames: readonly string[]): string => firstNames.join(' ').slice(0, 100);

/** Takes one piece out of the answer; undefined when the register left it out. What was not asked stays behind. */
const take: { readonly [E in PersonEvidence]: (person: ForeignPerson) => PersonPart | undefined } = {
  name: ({ lastName, firstNames }) =>
    lastName === undefined || firstNames === undefined
      ? undefined
      : { surname: lastName, givenName: givenName(firstNames) },
  birthDate: ({ birthDate }) => (birthDate === undefined ? undefined : { birthDate }),
  birthPlace: ({ birthPlace }) =>
    birthPlace && { birthPlace: { locality: birthPlace.placeName, country: birthPlace.countryCode } },
  nationality: ({ nationalities }) =>
    nationalities && { nationalities: nationalities.map(({ countryCode }) => countryCode) },
  address: ({ residence }) => residence && { address: addressOf(residence) },
  household: ({ family }) =>
    family && {
      household: family.map((member) => ({
        ssin: member.ssin,
        givenName: givenName(member.firstNames),
        surname: member.lastName,
        birthDate: member.birthDate,
        relation: relations[member.relationToSubject],
      })),
    },
  appointments: ({ appointments }) =>
    appointments && {
      appointments: appointments.map(({ ssin, firstNames, lastName, birthDate, capacity, scope, order, endDate }) => ({
        ...{ ssin, givenName: givenName(firstNames), surname: lastName, birthDate, order },
        ...{ capacity: capacities[capacity], over: scope.map((one) => scopes[one]) },
        ...(endDate && { until: endDate }),
      })),
    },
};

export class NationalRegisterClient extends NationalRegister {
  constructor(
    private readonly line: SourceLine,
    private readonly log: Pick<Logger, 'warn'> = new Logger('data-broker'),
  ) {
    super();
  }

  async person(ssin: string, evidence: readonly PersonEvidence[]): Promise<SourceAnswer<PersonPart>> {
    const fields = evidence.flatMap<string>((piece) => foreignFields[piece]);
    const answer = await this.line.ask('/persons/query', { ssin, fields }, PersonAnswer);
    if (answer.state === 'failed') return unavailable(answer.failure);
    if (answer.state === 'absent') return absent();
    if (answer.state === 'accepted') return unavailable('nonsense'); // this register never answers later
    const { person } = answer.body;
    if (person.ssin !== ssin) return unavailable('foreignSubject');
    const unasked = Object.keys(person).filter((field) => field !== 'ssin' && !fields.includes(field));
    // The names are those of the schema above, so that nothing the source wrote reaches the log.
    if (unasked.length > 0) this.log.warn(`National Register sent more than was asked: ${unasked.join(', ')}`);
    const parts = evidence.map((piece) => take[piece](person));
    if (parts.includes(undefined)) return unavailable('nonsense');
    return known(Object.assign({}, ...parts) as PersonPart); // each part is one, and none is missing
  }
}
