/** What the catalogue looks like from outside: lists, the public page of a procedure, one pinned version. */
import { Language, LocalizedText } from '@gun/kernel';
import { z } from 'zod';
import { LifeEvent } from './catalogue/life-events';
import { DeadlineEffect, DeadlineKind } from './definition/deadline-rule';
import { FormDefinition } from './definition/form-definition';
import { Office, OfficeKey, OfficeService } from './definition/office';
import {
  ProcedureAbout,
  ProcedureChannels,
  ProcedureDefinition,
  ProcedureKey,
} from './definition/procedure-definition';

const Href = z.string().max(300);

/** In the usual case of the definition: facts and proofs that sources give, and questions that only the person can answer. */
const OnlyOnce = z
  .object({ fromSources: z.int().min(0), asked: z.int().min(0) })
  .meta({ id: 'OnlyOnce', title: 'OnlyOnce' });

/** A procedure in a list. */
export const ProcedureSummary = z
  .object({
    href: Href,
    key: ProcedureKey,
    version: z.int().min(1),
    name: LocalizedText,
    summary: LocalizedText,
    audience: ProcedureAbout.shape.audience,
    theme: ProcedureAbout.shape.theme,
    lifeEvents: ProcedureAbout.shape.lifeEvents,
    onlyOnce: OnlyOnce,
  })
  .meta({ id: 'ProcedureSummary', title: 'ProcedureSummary' });
export type ProcedureSummary = z.infer<typeof ProcedureSummary>;

export const Procedures = z
  .object({ items: z.array(ProcedureSummary).max(500) })
  .meta({ id: 'Procedures', title: 'Procedures' });
export type Procedures = z.infer<typeof Procedures>;

/** An office with its hours in words. */
export const OfficeItem = Office.extend({ href: Href, hours: LocalizedText }).meta({
  id: 'OfficeItem',
  title: 'OfficeItem',
});
export type OfficeItem = z.infer<typeof OfficeItem>;

export const Offices = z.object({ items: z.array(OfficeItem).max(100) }).meta({ id: 'Offices', title: 'Offices' });
export type Offices = z.infer<typeof Offices>;

/** Who decides: the service of a municipality that the answers tell, one of several offices, or one office. */
export const CompetentAuthority = z
  .object({
    service: OfficeService.optional(),
    office: OfficeKey.optional(),
    offices: z.array(OfficeKey).max(20).optional(),
  })
  .meta({ id: 'CompetentAuthority', title: 'CompetentAuthority' });
export type CompetentAuthority = z.infer<typeof CompetentAuthority>;

/** A legal period, with its length in words. */
const StatedDeadline = z
  .object({
    id: z.string().max(40),
    label: LocalizedText,
    kind: DeadlineKind,
    period: LocalizedText,
    effect: DeadlineEffect,
    legalBasis: z.string().max(300).optional(),
  })
  .meta({ id: 'StatedDeadline', title: 'StatedDeadline' });
export type StatedDeadline = z.infer<typeof StatedDeadline>;

/** A public inquiry as the public page tells it, before any dossier has its dates. */
const StatedInquiry = z
  .object({
    label: LocalizedText,
    explanation: LocalizedText,
    /** False when only some answers need one. */
    always: z.boolean(),
    afterDays: z.int().min(0).max(365),
    lastsDays: z.int().min(1).max(120),
    legalBasis: z.string().max(300),
  })
  .meta({ id: 'StatedInquiry', title: 'StatedInquiry' });

/** Everything that the public page of a procedure shows, before any login. */
export const ProcedureView = z
  .object({
    self: Href,
    key: ProcedureKey,
    version: z.int().min(1),
    publishedAt: z.string().max(40),
    about: ProcedureAbout,
    channels: ProcedureChannels,
    assurance: ProcedureDefinition.shape.assurance,
    actAs: ProcedureDefinition.shape.actAs,
    /** It is about one value that a register holds: it begins beside that value, in the profile. */
    aboutValue: z.boolean(),
    authority: CompetentAuthority,
    /** Organisation responsible for the definition. */
    owner: z
      .object({ key: OfficeKey, name: LocalizedText })
      .meta({ id: 'ProcedureOwner', title: 'ProcedureOwner' })
      .optional(),
    /** What is asked in the usual case, page by page. */
    questions: z.array(LocalizedText).max(40),
    onlyOnce: OnlyOnce,
    deadlines: z.array(StatedDeadline).max(20),
    /** The public inquiry that some or all of its dossiers have. */
    inquiry: StatedInquiry.optional(),
    /** How the fee is calculated, when the form calculates one. */
    fee: LocalizedText.optional(),
    draftDays: z.int().min(7).max(365),
    retention: LocalizedText,
  })
  .meta({ id: 'ProcedureView', title: 'ProcedureView' });
export type ProcedureView = z.infer<typeof ProcedureView>;

/** One published version with its whole form: immutable, so it may be kept by whoever reads it. */
export const ProcedureVersionView = z
  .object({
    self: Href,
    key: ProcedureKey,
    version: z.int().min(1),
    publishedAt: z.string().max(40),
    name: LocalizedText,
    form: FormDefinition,
    declaration: LocalizedText,
    draftDays: z.int().min(7).max(365),
  })
  .meta({ id: 'ProcedureVersionView', title: 'ProcedureVersionView' });
export type ProcedureVersionView = z.infer<typeof ProcedureVersionView>;

/** A life event with the procedures that belong to it. */
export const LifeEventItem = LifeEvent.extend({
  href: Href,
  procedures: z
    .array(z.object({ href: Href, key: ProcedureKey, name: LocalizedText }).meta({ title: 'LifeEventProcedure' }))
    .max(100),
}).meta({ id: 'LifeEventItem', title: 'LifeEventItem' });
export type LifeEventItem = z.infer<typeof LifeEventItem>;

export const LifeEvents = z
  .object({ items: z.array(LifeEventItem).max(40) })
  .meta({ id: 'LifeEvents', title: 'LifeEvents' });
export type LifeEvents = z.infer<typeof LifeEvents>;

/** A place of the reference data: a municipality, or one of its former municipalities by post code. */
export const PlaceItem = z
  .object({
    href: Href,
    nis: z.string().max(5),
    name: z.string().max(100),
    postCode: z.string().max(4).optional(),
  })
  .meta({ id: 'PlaceItem', title: 'PlaceItem' });
export type PlaceItem = z.infer<typeof PlaceItem>;

export const Places = z.object({ items: z.array(PlaceItem).max(600) }).meta({ id: 'Places', title: 'Places' });
export type Places = z.infer<typeof Places>;

/** A street of the reference data; all that an address needs except the house number. */
export const StreetItem = z
  .object({
    href: Href,
    streetId: z.string().max(60),
    street: z.string().max(150),
    postCode: z.string().max(4),
    municipality: z.string().max(100),
    nis: z.string().max(5),
  })
  .meta({ id: 'StreetItem', title: 'StreetItem' });
export type StreetItem = z.infer<typeof StreetItem>;

export const Streets = z.object({ items: z.array(StreetItem).max(50) }).meta({ id: 'Streets', title: 'Streets' });
export type Streets = z.infer<typeof Streets>;

/** Language of a search; French when it is not said. */
export const SearchLanguage = Language.default('fr');
