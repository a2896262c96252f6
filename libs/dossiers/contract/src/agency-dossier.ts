/** What an agency's own system reads and writes: only the dossiers whose present or past step is its own. */
import { ContestedEvidence } from '@gun/data-broker-contract';
import { Language, LocalDate, PlainLine, PlainText, Uuid } from '@gun/kernel';
import { AddressAnswer, Answers, ProcedureKey } from '@gun/procedures-contract';
import { z } from 'zod';
import { DossierStatusCode } from './dossier';
import { EvidenceInHand } from './dossier-evidence';

/** CloudEvents 1.0 with the Belgian additions: says that something is to be read, never what it says. */
export const AgencyEvent = z
  .object({
    href: z.string().max(200),
    /** Always `1.0`. */
    specversion: z.string().max(8),
    id: Uuid,
    source: z.string().max(200),
    type: z.string().max(200),
    service: z.string().max(100),
    subject: Uuid,
    time: z.string().max(40),
    datacontenttype: z.string().max(40),
    data: z.object({
      procedure: ProcedureKey,
      step: z.string().max(40),
      kind: z.enum(['decide', 'execute']),
      version: z.int().min(1),
    }),
  })
  .meta({ id: 'AgencyEvent', title: 'AgencyEvent' });
export type AgencyEvent = z.infer<typeof AgencyEvent>;

export const AgencyEvents = z
  .object({ items: z.array(AgencyEvent).max(100), next: z.string().max(300).optional() })
  .meta({ id: 'AgencyEvents', title: 'AgencyEvents' });
export type AgencyEvents = z.infer<typeof AgencyEvents>;

export const AgencyDossierView = z
  .object({
    self: z.string().max(200),
    id: Uuid,
    reference: z.string().max(40),
    procedure: ProcedureKey,
    version: z.int().min(1),
    status: DossierStatusCode,
    language: Language,
    submittedAt: z.string().max(40),
    step: z.object({ id: z.string().max(40), kind: z.enum(['decide', 'execute']), done: z.boolean() }),
    /** Pseudonym of the applicant in the sector of this agency: meaningless in another sector. */
    applicant: z.string().max(64),
    answers: Answers,
    /** Proofs that the applicant let the sources hand over, with their provenance. */
    evidence: z.array(EvidenceInHand).max(20),
    /**
     * Values of registers on which the dossier rests and which whom they are about calls wrong today (GDPR, art. 18(1)(a)):
     * check them with the keeper before deciding on them.
     */
    contested: z.array(ContestedEvidence).max(100),
    decision: z.object({ outcome: z.enum(['granted', 'refused']), decidedAt: z.string().max(40) }).optional(),
    documents: z
      .array(z.object({ href: z.string().max(200), id: Uuid, mediaType: z.string().max(100), bytes: z.int().min(0) }))
      .max(100),
  })
  .meta({ id: 'AgencyDossierView', title: 'AgencyDossierView' });
export type AgencyDossierView = z.infer<typeof AgencyDossierView>;

/** The persons a dossier concerns, for the agencies that an authorisation lets know the national number. */
export const DossierSubjects = z
  .object({
    items: z
      .array(
        z.object({
          href: z.string().max(200),
          role: z.enum(['applicant', 'concerned']),
          ssin: z
            .string()
            .regex(/^\d{11}$/)
            .meta({ personal: 'nationalNumber' }),
        }),
      )
      .max(40),
  })
  .meta({ id: 'DossierSubjects', title: 'DossierSubjects' });
export type DossierSubjects = z.infer<typeof DossierSubjects>;

export const DecideAsAgency = z
  .strictObject({
    outcome: z.enum(['granted', 'refused']),
    language: Language,
    reasons: z.array(PlainText(4000).min(1).max(4000)).min(1).max(12),
    legalBasis: PlainLine(500).min(1).max(500),
    appeal: PlainText(2000).min(1).max(2000),
    /** Papers uploaded before, which the applicant now receives, each with the check code that its QR carries. */
    documents: z
      .array(z.strictObject({ document: Uuid, checkCode: PlainLine(60).max(60).optional() }))
      .max(10)
      .optional(),
  })
  .meta({ id: 'DecideAsAgency', title: 'DecideAsAgency' });
export type DecideAsAgency = z.infer<typeof DecideAsAgency>;

export const ReportExecution = z
  .strictObject({
    carriedOutAt: z.iso.datetime({ offset: true }),
    /** First day from which the register holds the new value. */
    effectiveFrom: LocalDate.optional(),
    address: AddressAnswer.optional(),
  })
  .meta({ id: 'ReportExecution', title: 'ReportExecution' });
export type ReportExecution = z.infer<typeof ReportExecution>;

export const AgencyDocument = z
  .object({
    href: z.string().max(200),
    id: Uuid,
    bytes: z.int().min(0),
  })
  .meta({ id: 'AgencyDocument', title: 'AgencyDocument' });
export type AgencyDocument = z.infer<typeof AgencyDocument>;
