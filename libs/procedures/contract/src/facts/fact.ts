/** Facts: what an authentic source says, with its source and date, or why it could not say. */
import { LocalizedText } from '@gun/kernel';
import { z } from 'zod';
import { Concept } from '../definition/concept';
import { Contested } from './contested';
import { AddressAnswer, factKinds } from '../definition/form-definition';

/** Someone who lives at the same registered address. `ref` is an opaque handle, never a national number. */
const HouseholdMember = z
  .object({
    ref: z.string().max(64),
    name: z.string().max(200).meta({ personal: 'name' }),
    birthDate: z.string().max(10).meta({ personal: 'birthDate' }),
    relation: z.enum(['child', 'parent', 'partner', 'sibling', 'other']),
    minor: z.boolean(),
  })
  .meta({ id: 'HouseholdMember', title: 'HouseholdMember' });

const EstablishmentUnit = z
  .object({ number: z.string().max(10), name: z.string().max(200), address: AddressAnswer })
  .meta({ id: 'EstablishmentUnit', title: 'EstablishmentUnit' });

/** What a fact can hold, by kind; exactly one of these is present when it is known. */
export const FactValue = z
  .object({
    text: z.string().max(400).optional(),
    date: z.string().max(10).optional(),
    address: AddressAnswer.optional(),
    members: z.array(HouseholdMember).max(40).optional(),
    units: z.array(EstablishmentUnit).max(200).optional(),
    /** An amount in euro cents. */
    euroCent: z.int().optional(),
    number: z.number().optional(),
    yesNo: z.boolean().optional(),
  })
  .meta({ id: 'FactValue', title: 'FactValue' });
export type FactValue = z.infer<typeof FactValue>;

/** `known`: the source answered. `unavailable`: it did not answer in time, or answered nonsense: the citizen goes on by hand. `absent`: it answered that it holds nothing. */
export const Fact = z
  .object({
    id: z.string().max(60),
    kind: z.enum(factKinds),
    /** Which value of the catalogue of sources it is; absent in what was kept before values had a name. */
    concept: Concept.optional(),
    /** What its source calls it: of a `registerValue`, which a form cannot name beforehand. */
    name: LocalizedText.optional(),
    state: z.enum(['known', 'unavailable', 'absent']),
    /** Why it is unavailable: no answer, an answer that nobody can use, or no right to ask. */
    failure: z.enum(['silent', 'unreadable', 'notPermitted']).optional(),
    value: FactValue.optional(),
    source: LocalizedText,
    /** Day on which the source says that the value holds since. */
    since: z.string().max(10).optional(),
    /** When we asked. */
    readAt: z.string().max(40),
    /** Said when it is shown, never kept with the fact: the mark goes when that dossier is decided. */
    contested: Contested.optional(),
  })
  .meta({ id: 'Fact', title: 'Fact' });
export type Fact = z.infer<typeof Fact>;
