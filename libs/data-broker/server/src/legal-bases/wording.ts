/** What the authorisations have in common: who asks, since when, and how the fields of the registers are named. */

/** The counter itself, as an authorisation names it. */
export const counter = 'gun';

/** Duties of the counter that are not a procedure. */
export const duties = { signIn: 'sign-in', representation: 'representation', profile: 'profile' } as const;

const validFrom = '2026-01-01';
/** An agency with its own system, by its client id. */
export const byAgency = (agency: string) => ({ consumer: agency, validFrom }) as const;
export const byCounter = { consumer: counter, validFrom } as const;
export const fromNationalRegister = { ...byCounter, source: 'nationalRegister' } as const;
export const fromEnterpriseRegister = { ...byCounter, source: 'enterpriseRegister' } as const;

/** Fields of a person in the National Register. */
export const personal = (...fields: string[]) => [{ type: 'population-record', fields }];

/** The basis of reading the National Register for a procedure whose own text does not name it. */
export const nationalRegisterAct = 'Act of 8 August 1983 on the National Register, art. 5';
