/** What every official paper is made of: plain labelled content, already in the reader's language. */
import { Language } from '@gun/kernel';
import { z } from 'zod';

/** One line of text on a paper. */
export const PaperLine = z.string().min(1).max(500);

/** A paragraph on a paper; never markup: whatever it holds is printed as it stands. */
export const PaperText = z.string().min(1).max(6000);

/** A link to a law, in the European Legislation Identifier form, or to a page of the counter. */
export const PaperLink = z.url({ protocol: /^https?$/ }).max(500);

/** The languages that an act can be authentic in (coordinated laws of 18 July 1966); English is always a translation. */
export const AuthenticLanguage = z
  .enum(['fr', 'nl', 'de'])
  .meta({ id: 'AuthenticLanguage', title: 'AuthenticLanguage' });
export type AuthenticLanguage = z.infer<typeof AuthenticLanguage>;

/** A national number of which only the two check digits can be read, as it is printed on papers. */
const MaskedNationalNumber = z.string().regex(/^••\.••\.••-•••\.\d{2}$/);

/** Whom to ask about a paper: a person where one is known, always an office, a phone and a place. */
export const PaperContact = z.strictObject({
  office: PaperLine,
  person: z.strictObject({ name: PaperLine, capacity: PaperLine }).optional(),
  addressLines: z.array(PaperLine).min(1).max(6),
  phone: z.string().min(1).max(40),
  email: z.string().max(200).optional(),
  openingHours: PaperLine.optional(),
});
export type PaperContact = z.infer<typeof PaperContact>;

/** A person or an enterprise named on a paper. */
export const PaperParty = z.strictObject({
  name: PaperLine,
  /** An address, a birth date, an enterprise number: one line each. */
  details: z.array(PaperLine).max(8).default([]),
  nationalNumberMasked: MaskedNationalNumber.optional(),
});
export type PaperParty = z.infer<typeof PaperParty>;

/** A label and its value, one row of a paper; several lines when the value has several parts. */
const PaperFact = z.strictObject({
  label: PaperLine,
  value: z.array(PaperText).max(60),
  /** The register that gave the value, and when it was read. */
  source: PaperLine.optional(),
  /** Said of a value that whom it is about calls wrong, in a dossier that is open. */
  contested: PaperLine.optional(),
});
export type PaperFact = z.infer<typeof PaperFact>;

/** Facts under one title, for example one page of a form. */
export const PaperGroup = z.strictObject({ title: PaperLine, facts: z.array(PaperFact).max(200) });
export type PaperGroup = z.infer<typeof PaperGroup>;

/** A text of law: how people cite it, and where it can be read. */
export const LegalReference = z.strictObject({ title: PaperLine, eli: PaperLink.optional() });
export type LegalReference = z.infer<typeof LegalReference>;

/** The language a paper is printed in. */
export const PaperLanguage = Language;
