/**
 * A mandate: one party lets another act for it, in chosen procedures and on chosen days (old Civil Code, art. 1984 and
 * following). It is written by one side and accepted by the other, and either side ends it at any time.
 */
import { LocalDate, Uuid } from '@gun/kernel';
import { z } from 'zod';

/** `planned`: accepted, and its first day is still to come. `lapsed`: nobody answered in time. */
const mandateStates = ['proposed', 'planned', 'active', 'ended', 'refused', 'revoked', 'lapsed'] as const;
export type MandateState = (typeof mandateStates)[number];
const MandateStateCode = z.enum(mandateStates).meta({ id: 'MandateStateCode', title: 'MandateStateCode' });

/** Key of a procedure of the catalogue. */
const Procedure = z.string().max(60).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/); // prettier-ignore

/** Side of a mandate: `principal` is acted for, `holder` acts. */
const MandateSide = z.enum(['principal', 'holder']).meta({ id: 'MandateSide', title: 'MandateSide' });
export type MandateSide = z.infer<typeof MandateSide>;

const MandateParty = z
  .object({ kind: z.enum(['person', 'enterprise']), name: z.string().max(200).meta({ personal: 'name' }) })
  .meta({ id: 'MandateParty', title: 'MandateParty' });
export type MandateParty = z.infer<typeof MandateParty>;

export const MandateView = z
  .object({
    self: z.string().max(200),
    id: Uuid,
    /** Which side the reader is. */
    side: MandateSide,
    state: MandateStateCode,
    /** The other side: the name that was written, until somebody accepts; absent when the proposer named nobody. */
    other: MandateParty.optional(),
    /** Absent: every procedure. */
    procedures: z.array(Procedure).max(50).optional(),
    from: LocalDate,
    until: LocalDate,
    /** While it waits for an answer, for the side that wrote it: what the other side types. */
    code: z.string().max(20).optional(),
    answerBefore: LocalDate.optional(),
    /** What the reader may do now. */
    actions: z.array(z.enum(['revoke'])).max(1),
  })
  .meta({ id: 'MandateView', title: 'MandateView' });
export type MandateView = z.infer<typeof MandateView>;

export const Mandates = z.object({ items: z.array(MandateView).max(500) }).meta({ id: 'Mandates', title: 'Mandates' });
export type Mandates = z.infer<typeof Mandates>;

export const ProposeMandate = z
  .strictObject({
    /** Side of the writer: `principal` gives a right, `holder` asks for one. */
    side: MandateSide,
    /** Who will hold it, as in the register: written by a principal, and compared when the other side accepts. */
    holderName: z.string().min(1).max(200).meta({ personal: 'name' }).optional(),
    procedures: z.array(Procedure).min(1).max(50).optional(),
    from: LocalDate,
    until: LocalDate,
  })
  .meta({ id: 'ProposeMandate', title: 'ProposeMandate' });
export type ProposeMandate = z.infer<typeof ProposeMandate>;

/** The code of a proposal, in capitals or not, with or without dashes. */
export const MandateCode = z
  .strictObject({ code: z.string().min(1).max(30) })
  .meta({ id: 'MandateCode', title: 'MandateCode' });

export const AnswerMandate = z
  .strictObject({ code: z.string().min(1).max(30), accept: z.boolean() })
  .meta({ id: 'AnswerMandate', title: 'AnswerMandate' });

/** What stands in a proposal, for whoever holds its code. */
export const MandateProposal = z
  .object({
    /** Side that the reader would take. */
    side: MandateSide,
    from: LocalDate,
    until: LocalDate,
    procedures: z.array(Procedure).max(50).optional(),
    /** Who wrote it. */
    writer: MandateParty,
    answerBefore: LocalDate,
  })
  .meta({ id: 'MandateProposal', title: 'MandateProposal' });
export type MandateProposal = z.infer<typeof MandateProposal>;
