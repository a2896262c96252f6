import {
  personas,
  staff,
  type Means,
  type Persona,
  type PersonaId,
  type StaffId,
  type StaffPersona,
} from '@gun/testing';

/** Who a service is for: the citizens' realm and the civil servants' realm list different people. */
export type Audience = 'citizen' | 'staff';

export type VisitorId = PersonaId | StaffId;

/** Somebody invented who can sign in. */
export interface Visitor {
  readonly id: VisitorId;
  readonly audience: Audience;
  readonly givenName: string;
  readonly surname: string;
  readonly nrn: string;
  readonly language: 'fr' | 'nl' | 'de' | 'en';
  readonly means: readonly Means[];
  readonly roles: readonly string[];
  readonly office?: string;
}

const citizen = ({ givenName, surname, nrn, language, means }: Persona, id: PersonaId): Visitor => ({
  id,
  audience: 'citizen',
  givenName,
  surname,
  nrn,
  language,
  means,
  roles: [],
});

const civilServant = (person: StaffPersona, id: StaffId): Visitor => ({
  id,
  audience: 'staff',
  givenName: person.givenName,
  surname: person.surname,
  nrn: person.nrn,
  language: person.language,
  means: ['eid', 'itsme', 'totp'],
  roles: person.roles,
  office: person.office,
});

const personaIds = Object.keys(personas) as PersonaId[]; // Object.keys answers string[] whatever the object
const staffIds = Object.keys(staff) as StaffId[]; // same

const everybody: readonly Visitor[] = [
  ...personaIds.map((id) => citizen(personas[id], id)),
  ...staffIds.map((id) => civilServant(staff[id], id)),
];

/** Everybody of an audience who owns at least one means of signing in. */
export const visitorsOf = (audience: Audience): readonly Visitor[] =>
  everybody.filter((visitor) => visitor.audience === audience && visitor.means.length > 0);

export const findVisitor = (id: string | null): Visitor | undefined => everybody.find((visitor) => visitor.id === id);

export const fullName = ({ givenName, surname }: Visitor): string => `${givenName} ${surname}`;
