/**
 * The form part of a procedure: what is asked, on which page, when, and why. Data shapes are JSON Schema 2020-12;
 * presentation is ours; conditions are a closed JSONLogic subset.
 */
import { LocalizedText } from '@gun/kernel';
import { z } from 'zod';
import { Concept } from './concept';
import { Logic } from '../logic/json-logic';

/** JSON pointer of a question; a star stands for each item of a repeating group. */
export const Pointer = z
  .string()
  .max(200)
  .regex(/^(\/(\*|[a-zA-Z][a-zA-Z0-9]*))+$/);

export const widgets = [
  'text',
  'longText',
  'number',
  'amount',
  'date',
  'radios',
  'checkboxes',
  'select',
  'autocomplete',
  'address',
  'nationalNumber',
  'enterpriseNumber',
  'iban',
  'phone',
  'email',
  'group',
  'file',
  'calculated',
  'fact',
  'evidence',
] as const;

/** Media types that a citizen may upload, as IANA writes them. */
const UploadType = z.enum(['application/pdf', 'image/png', 'image/jpeg']).meta({
  id: 'UploadTypeCode',
  title: 'UploadTypeCode',
  'x-ignore-rules': { 'cod-design': 'media types are written as IANA registers them' },
});

const FormOption = z.strictObject({
  value: z.string().min(1).max(64),
  label: LocalizedText,
  hint: LocalizedText.optional(),
});

/**
 * A proof that a connected source can give. The person is asked whether the counter may use it; without their explicit
 * request nothing is fetched, and a file of their own does as well (Regulation (EU) 2018/1724, art. 14(4) and (5)).
 */
export const FormEvidence = z
  .strictObject({
    /** What is asked, a type of the published catalogue of sources: `income-statement`. */
    type: z
      .string()
      .max(60)
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
    /** How long the values are kept, for the person to read. */
    retention: LocalizedText,
    /** The same for the counter: months after which the values are destroyed, counted from the acceptance. */
    keepMonths: z.int().min(1).max(360),
    /** The file question for who provides the proof, or for when the source cannot. */
    own: Pointer,
    /** Values of the proof that are typed instead when it is provided by hand; compared once the source answers again. */
    byHand: z
      .array(z.strictObject({ field: z.string().max(40), ask: Pointer }))
      .max(10)
      .optional(),
  })
  .meta({ id: 'FormEvidence', title: 'FormEvidence' });
export type FormEvidence = z.infer<typeof FormEvidence>;

/**
 * Which values of a proof may be corrected by hand, one by one, instead of typing all of them again (act of 5 May 2014 on
 * collecting data once, art. 3). The proof stays what its source said: an officer sees both.
 */
const FormCorrections = z
  .strictObject({
    /** The question that asks for the proof. */
    proof: Pointer,
    /** The question of each item that says which value: its options are fields of the proof, or `missing`. */
    which: z
      .string()
      .max(40)
      .regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  })
  .meta({ id: 'FormCorrections', title: 'FormCorrections' });

/** How a question is asked. `purpose` is mandatory: a question without a reason is not published. */
export const FormField = z
  .strictObject({
    widget: z.enum(widgets),
    label: LocalizedText,
    hint: LocalizedText.optional(),
    purpose: LocalizedText,
    optional: z.boolean().optional(),
    autocomplete: z.string().max(40).optional(),
    /** Width of the control in characters: it announces the length of the answer. */
    width: z.int().min(2).max(60).optional(),
    /** Unit or currency shown after the control. */
    suffix: z.string().max(10).optional(),
    options: z.array(FormOption).min(1).max(40).optional(),
    /** Options that come from a fact, for example the members of the household. */
    optionsFrom: z.string().max(60).optional(),
    /** Options that come from a reference list served by the catalogue, for example `municipalities`. */
    list: z.string().max(60).optional(),
    /** Value of a `calculated` question. */
    calculate: Logic.optional(),
    /** Fact shown by a `fact` widget. */
    fact: z.string().max(60).optional(),
    /** Proof that an `evidence` widget asks for; the answer is `use` or `own`. */
    evidence: FormEvidence.optional(),
    /** What is asked, in the words of the catalogue of sources: `income-statement.taxableIncome`. */
    concept: Concept.optional(),
    /** Why this is another question although its words are those of a value that a source holds. */
    notKnownBecause: LocalizedText.optional(),
    /** Extra condition besides that of its page. */
    showIf: Logic.optional(),
    accept: z.array(UploadType).optional(),
    maxBytes: z.int().max(20_000_000).optional(),
    maxFiles: z.int().min(1).max(10).optional(),
    minItems: z.int().min(0).max(20).optional(),
    maxItems: z.int().min(1).max(20).optional(),
    /** The singular of what a group repeats: "person", "table". */
    itemLabel: LocalizedText.optional(),
    /** Of a group: it corrects the values of a proof, one item for each that is wrong or missing. */
    corrects: FormCorrections.optional(),
    /** Words for one cause of refusal, by JSON Schema keyword or reason code, where the general sentence is too vague. */
    messages: z.record(z.string().max(40), LocalizedText).optional(),
  })
  .meta({ id: 'FormField', title: 'FormField' });
export type FormField = z.infer<typeof FormField>;

export const FormPage = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
    title: LocalizedText,
    lead: LocalizedText.optional(),
    /** Top-level pointers, in the order in which they are asked. */
    ask: z.array(Pointer).max(20),
    showIf: Logic.optional(),
    /** A page that ends the journey without an error: says why and what to do instead. */
    stop: z.strictObject({ reason: LocalizedText, instead: LocalizedText }).optional(),
  })
  .meta({ id: 'FormPage', title: 'FormPage' });
export type FormPage = z.infer<typeof FormPage>;

/** A rule across questions: when `if` holds and `require` is false, `message` is shown at `at`. */
export const FormRule = z
  .strictObject({
    id: z.string().max(40),
    if: Logic,
    require: Logic,
    at: Pointer,
    message: LocalizedText,
  })
  .meta({ id: 'FormRule', title: 'FormRule' });
export type FormRule = z.infer<typeof FormRule>;

/**
 * What the profile can answer. A `registerValue` is one value of whatever source, named when the dossier is started and
 * never by the form.
 */
export const factKinds = [
  'identity',
  'birthDate',
  'address',
  'household',
  'enterprise',
  'establishmentUnits',
  'registerValue',
] as const;

/** A fact that an authentic source knows: shown with its source and date, never asked. */
export const FormFact = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
    kind: z.enum(factKinds),
    label: LocalizedText,
    purpose: LocalizedText,
    /** Of a household: when this holds, the dossier concerns every member, and not only those who are chosen in a question. */
    concernsAllIf: Logic.optional(),
  })
  .meta({ id: 'FormFact', title: 'FormFact' });
export type FormFact = z.infer<typeof FormFact>;

export const FormDefinition = z
  .strictObject({
    /** JSON Schema 2020-12 of the answers: `{ type: 'object', properties: … }`. Required-ness comes from the pages. */
    data: z.record(z.string(), z.unknown()),
    facts: z.array(FormFact).max(20),
    fields: z.record(Pointer, FormField),
    pages: z.array(FormPage).min(1).max(40),
    rules: z.array(FormRule).max(40),
  })
  .meta({ id: 'FormDefinition', title: 'FormDefinition' });
export type FormDefinition = z.infer<typeof FormDefinition>;

/** Answers of a dossier, by top-level question. */
export const Answers = z.record(z.string().max(60), z.unknown()).meta({ id: 'Answers', title: 'Answers' });
export type Answers = z.infer<typeof Answers>;

/** An address as an answer: municipality and street from the reference data, or free text when it is not listed. */
export const AddressAnswer = z
  .strictObject({
    postCode: z.string().max(4),
    municipality: z.string().max(100),
    nis: z.string().max(5).optional(),
    street: z.string().max(150),
    streetId: z.string().max(60).optional(),
    houseNumber: z.string().max(12),
    box: z.string().max(10).optional(),
    /** False when the citizen says that the address is right although the reference data does not know it. */
    inReference: z.boolean(),
  })
  .meta({ id: 'AddressAnswer', title: 'AddressAnswer' });
export type AddressAnswer = z.infer<typeof AddressAnswer>;

/** A file as an answer: an uploaded document of the same owner. */
export const FileAnswer = z.strictObject({
  documentId: z.string().max(36),
  name: z.string().max(200),
  mediaType: z.string().max(100),
  bytes: z.int().min(0),
});
export type FileAnswer = z.infer<typeof FileAnswer>;
