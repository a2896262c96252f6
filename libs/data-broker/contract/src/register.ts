/**
 * What the registers answer, in our words. Foreign field names are translated in the server's `*.client.ts`, and only
 * there; these shapes are also what the agency simulator serves as the other side of the line.
 */
import { z } from 'zod';

export const RegisterAddress = z.object({
  street: z.string().max(150),
  houseNumber: z.string().max(12),
  box: z.string().max(10).optional(),
  postCode: z.string().max(4),
  municipality: z.string().max(100),
  nis: z.string().max(5),
  /** First day at this address. */
  since: z.string().max(10),
});
export type RegisterAddress = z.infer<typeof RegisterAddress>;

/** Somebody for whom a judge appointed the person of the record. */
const RegisterAppointment = z.object({
  ssin: z.string().regex(/^\d{11}$/),
  givenName: z.string().max(100),
  surname: z.string().max(100),
  birthDate: z.string().max(10),
  capacity: z.enum(['administrator', 'guardian']),
  /** What the order of the judge reaches (old Civil Code, art. 492/1). */
  over: z
    .array(z.enum(['goods', 'person']))
    .min(1)
    .max(2),
  order: z.object({ court: z.string().max(120), date: z.string().max(10), reference: z.string().max(40) }),
  /** Its last day, where the judge set one. */
  until: z.string().max(10).optional(),
});

export const RegisterPerson = z.object({
  ssin: z.string().regex(/^\d{11}$/),
  givenName: z.string().max(100),
  surname: z.string().max(100),
  birthDate: z.string().max(10),
  birthPlace: z.object({ locality: z.string().max(100), country: z.string().length(2) }).optional(),
  /** ISO 3166-1, two letters each. */
  nationalities: z.array(z.string().length(2)).max(10).optional(),
  address: RegisterAddress,
  household: z
    .array(
      z.object({
        ssin: z.string().regex(/^\d{11}$/),
        givenName: z.string().max(100),
        surname: z.string().max(100),
        birthDate: z.string().max(10),
        relation: z.enum(['child', 'parent', 'partner', 'sibling', 'other']),
      }),
    )
    .max(40),
  appointments: z.array(RegisterAppointment).max(40).optional(),
});
export type RegisterPerson = z.infer<typeof RegisterPerson>;

export const RegisterEnterprise = z.object({
  enterpriseNumber: z.string().regex(/^[01]\d{9}$/),
  name: z.string().max(200),
  legalForm: z.string().max(60),
  seat: RegisterAddress,
  active: z.boolean(),
  nace: z.string().max(10),
  units: z
    .array(z.object({ number: z.string().regex(/^[2-8]\d{9}$/), name: z.string().max(200), address: RegisterAddress }))
    .max(200),
  directors: z.array(z.object({ ssin: z.string().regex(/^\d{11}$/), since: z.string().max(10) })).max(100),
});
export type RegisterEnterprise = z.infer<typeof RegisterEnterprise>;

/** What is asked of a register: the subject travels in the body, never in the address (REST guide, sens-dat). */
export const RegisterPersonQuery = z.strictObject({
  ssin: z.string().regex(/^\d{11}$/),
  fields: z.array(z.string().max(30)).max(20),
});
export const RegisterMandateQuery = z.strictObject({ directorSsin: z.string().regex(/^\d{11}$/) });
export const RegisterEnterpriseQuery = z.strictObject({ enterpriseNumber: z.string().regex(/^[01]\d{9}$/) });
