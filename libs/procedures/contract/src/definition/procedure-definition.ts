/**
 * A procedure as data: one document that a civil servant can author, immutable once published and pinned by each
 * dossier. A definition that lacks a language, a channel, a purpose or has an unreachable page is refused
 * (`checkDefinition`).
 */
import { LocalDate, LocalizedText } from '@gun/kernel';
import { z } from 'zod';
import { DeadlineRule } from './deadline-rule';
import { FormDefinition } from './form-definition';
import { Logic } from '../logic/json-logic';
import { OfficeService } from './office';
import { PublicInquiry } from './public-inquiry';

export const ProcedureKey = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ id: 'ProcedureKey', title: 'ProcedureKey' });

const Keywords = z.array(z.string().min(1).max(60)).max(40);

/** A text of law: its title and its European Legislation Identifier, when it has one. */
export const LegalReference = z.strictObject({ title: LocalizedText, eli: z.string().max(300).optional() });

/** Codes of the federal citizen-portal list `mybe-theme`, written as that list writes them. */
const Theme = z
  .enum(['FAMI', 'TAXE', 'SECU', 'HEAL', 'WORK', 'MOBI', 'JUST', 'ECON', 'HOUS', 'ENVI', 'FINA', 'OTHER'])
  .meta({
    id: 'ThemeCode',
    title: 'ThemeCode',
    'x-ignore-rules': { 'cod-design': 'fixed by the federal list mybe-theme' },
  });

/** What the public page says, before any login. */
export const ProcedureAbout = z.strictObject({
  name: LocalizedText,
  summary: LocalizedText,
  audience: z.array(z.enum(['citizen', 'enterprise'])).min(1),
  forWhom: LocalizedText,
  notForWhom: LocalizedText.optional(),
  cost: LocalizedText,
  duration: LocalizedText,
  needed: z.array(LocalizedText).max(12),
  /** What we already know and therefore do not ask, with its register. */
  known: z.array(z.strictObject({ what: LocalizedText, source: LocalizedText })).max(12),
  deadline: LocalizedText,
  output: LocalizedText,
  nextSteps: z.array(LocalizedText).min(1).max(8),
  appeal: LocalizedText,
  legalBasis: z.array(LegalReference).min(1).max(10),
  lifeEvents: z.array(z.string().max(40)).max(10),
  /** Code of the federal citizen-portal list `mybe-theme`. */
  theme: Theme,
  /** Code of Annex II of Regulation (EU) 2018/1724, when the procedure is in it. */
  sdg: z.string().max(3).optional(),
  keywords: z.strictObject({ fr: Keywords, nl: Keywords, de: Keywords, en: Keywords }),
});
export type ProcedureAbout = z.infer<typeof ProcedureAbout>;

/** Phone, counter and post are as mandatory as the form: nobody is sent away without a road. */
export const ProcedureChannels = z.strictObject({
  online: LocalizedText,
  phone: LocalizedText,
  counter: LocalizedText,
  post: LocalizedText,
});

const OneOffice = z.strictObject({ by: z.literal('office'), office: z.string().max(60) });
const MunicipalityOfFact = z.strictObject({
  by: z.literal('municipalityOfFact'),
  fact: z.string().max(60),
  service: OfficeService,
  orAnswer: z.string().max(60).optional(),
});

/**
 * Which office is competent: the service of the municipality found in an answer, in a fact, or of the chosen
 * establishment unit, the office that an answer points to, one national office, or the keeper of the value that the
 * dossier is about. `orAnswer` is read when the register did not answer.
 */
export const Competence = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('municipalityOfAnswer'), pointer: z.string().max(60), service: OfficeService }),
  MunicipalityOfFact,
  z.strictObject({
    by: z.literal('municipalityOfUnit'),
    /** The question whose answer is the number of an establishment unit. */
    pointer: z.string().max(60),
    /** The fact that lists the units with their addresses. */
    fact: z.string().max(60),
    service: OfficeService,
    orAnswer: z.string().max(60).optional(),
  }),
  z.strictObject({
    by: z.literal('officeOfAnswer'),
    /** The choice that decides, and the office for each of its values. A value that ends the journey needs none. */
    pointer: z.string().max(60),
    offices: z.record(z.string().max(64), z.string().max(60)),
  }),
  OneOffice,
  z.strictObject({
    by: z.literal('keeperOfValue'),
    /** The fact of kind `registerValue` that names the value. */
    fact: z.string().max(60),
    /** Who receives a correction, by type of evidence; a type that is not listed goes to the operator of the counter. */
    keepers: z.record(z.string().max(60), z.discriminatedUnion('by', [OneOffice, MunicipalityOfFact])),
  }),
]);
export type Competence = z.infer<typeof Competence>;

/** One step of the handling. `decide` ends with a decision, `check` opens the next step, `execute` carries out and reports. */
export const HandlingStep = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  kind: z.enum(['check', 'decide', 'execute']),
  /** `office`: the competent office. Otherwise the client id of the agency. */
  by: z.union([z.literal('office'), z.string().regex(/^agency-[a-z0-9-]{1,50}$/)]),
  label: LocalizedText,
  /** The step is skipped when this is false. */
  onlyIf: Logic.optional(),
});
export type HandlingStep = z.infer<typeof HandlingStep>;

/** A ready text for a decision; reasons stay the officer's own. */
export const DecisionTemplate = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  outcome: z.enum(['granted', 'refused']),
  title: LocalizedText,
  /** The rule that is applied, in words. */
  rule: LocalizedText,
  /** The operative part: what is decided. */
  operative: LocalizedText,
  /** Ready reasons to start from; at least one reason is always required. */
  reasons: z.array(z.strictObject({ id: z.string().max(40), text: LocalizedText })).max(12),
  legalBasis: z.array(LegalReference).min(1).max(6),
  appeal: LocalizedText,
});
export type DecisionTemplate = z.infer<typeof DecisionTemplate>;

/** Fee in euro cents, calculated from answers; `lines` explain it. */
const Fee = z.strictObject({
  amount: Logic,
  explanation: LocalizedText,
  lines: z.array(
    z.strictObject({ label: LocalizedText, value: Logic, unit: z.enum(['euroCent', 'squareMetre', 'day', 'count']) }),
  ),
});

/**
 * Stored with the definition and run at publication: these answers walk these pages and take these handling steps. The
 * first case is the usual one: the public page says what it asks.
 */
export const DefinitionTestCase = z.strictObject({
  name: z.string().min(1).max(120),
  /** The day on which these answers are given; the same fixed day for all cases that do not say it. */
  today: LocalDate.optional(),
  answers: z.record(z.string(), z.unknown()),
  facts: z.record(z.string(), z.unknown()).optional(),
  pages: z.array(z.string().max(40)).min(1),
  steps: z.array(z.string().max(40)).min(1),
  fee: z.int().optional(),
});
export type DefinitionTestCase = z.infer<typeof DefinitionTestCase>;

export const ProcedureDefinition = z.strictObject({
  format: z.literal('gun-procedure/1'),
  key: ProcedureKey,
  version: z.int().min(1),
  /** National organisation responsible for the definition, a key of the offices list. */
  owner: z.string().max(60),
  about: ProcedureAbout,
  channels: ProcedureChannels,
  /** Lowest assurance level at which it may be started. */
  assurance: z.enum(['low', 'substantial', 'high']),
  /** As whom it can be done. */
  actAs: z.array(z.enum(['person', 'enterprise'])).min(1),
  competence: Competence,
  form: FormDefinition,
  declaration: LocalizedText,
  /** Empty where no text sets a period: what is not known is not promised. */
  deadlines: z.array(z.strictObject({ id: z.string().max(40), label: LocalizedText, rule: DeadlineRule })),
  handling: z.array(HandlingStep).min(1).max(6),
  /** Days on which anyone may react, before the decision. */
  inquiry: PublicInquiry.optional(),
  decisions: z.array(DecisionTemplate).max(10),
  fee: Fee.optional(),
  /** Days that an untouched draft is kept. */
  draftDays: z.int().min(7).max(365),
  /** What happens to the dossier after it is closed, for the person to read. */
  retention: LocalizedText,
  testCases: z.array(DefinitionTestCase).min(1),
});
export type ProcedureDefinition = z.infer<typeof ProcedureDefinition>;
