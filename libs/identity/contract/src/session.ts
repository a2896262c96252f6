import { LocalDate, Uuid } from '@gun/kernel';
import { z } from 'zod';

/** HTTP header with the id of the party one acts for. Absent: oneself. */
export const actingForHeader = 'Gun-Acting-For';

/** The order of a justice of the peace, as the register holds it. */
const JudgesOrderView = z
  .object({
    court: z.string().max(120),
    date: LocalDate,
    reference: z.string().max(40),
    over: z.array(z.enum(['goods', 'person'])).max(2),
  })
  .meta({ id: 'JudgesOrderView', title: 'JudgesOrderView' });

/** Somebody one may act for, and by which right. */
export const Party = z
  .object({
    href: z.string().max(200),
    id: Uuid,
    kind: z.enum(['person', 'enterprise']),
    name: z.string().max(200).meta({ personal: 'name' }),
    /** Enterprise number, for an enterprise. */
    enterpriseNumber: z.string().max(10).optional(),
    right: z.enum(['self', 'parent', 'director', 'mandate', 'administrator', 'guardian']),
    /** What says so: a register, or a mandate. */
    source: z.enum(['nationalRegister', 'enterpriseRegister', 'mandate']),
    /** For an administrator or a guardian: which judge appointed them, by which order, over what. */
    order: JudgesOrderView.optional(),
    /** Last day of a mandate or an order, or eve of the day on which a child comes of age. */
    until: LocalDate.optional(),
    /** Under a mandate or an order: the procedures that it is limited to. */
    procedures: z.array(z.string().max(60)).max(200).optional(),
  })
  .meta({ id: 'Party', title: 'Party' });
export type Party = z.infer<typeof Party>;

/** Parties one may act for, and whether the registers that say so could be asked. */
export const Parties = z
  .object({
    items: z.array(Party).max(500),
    enterpriseRegister: z.enum(['known', 'unavailable']),
    nationalRegister: z.enum(['known', 'unavailable']),
  })
  .meta({ id: 'Parties', title: 'Parties' });
export type Parties = z.infer<typeof Parties>;

/** The civil servant at work, as the back office shows them. */
export const OfficerView = z
  .object({
    name: z.string().max(200),
    office: z.string().max(60),
    roles: z.array(z.enum(['officer', 'supervisor', 'auditor'])).max(5),
  })
  .meta({ id: 'OfficerView', title: 'OfficerView' });
export type OfficerView = z.infer<typeof OfficerView>;
