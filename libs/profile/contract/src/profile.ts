import { Language } from '@gun/kernel';
import { Fact } from '@gun/procedures-contract';
import { z } from 'zod';
import { ProfileSource } from './profile-source';

/** The single profile: what the registers say of the party one acts for, value by value, with source and date. */
export const ProfileView = z
  .object({
    kind: z.enum(['person', 'enterprise']),
    name: z.string().max(200).meta({ personal: 'name' }),
    /** What the register on which the party rests holds, read with the page. */
    facts: z.array(Fact).max(20),
    /** Every source that may hold something more, that register first. */
    sources: z.array(ProfileSource).max(40),
    /** Language of letters and notices; absent until the party chose one. */
    language: Language.optional(),
  })
  .meta({ id: 'ProfileView', title: 'ProfileView' });
export type ProfileView = z.infer<typeof ProfileView>;

export const ChooseLanguage = z
  .strictObject({ language: Language })
  .meta({ id: 'ChooseLanguage', title: 'ChooseLanguage' });
export type ChooseLanguage = z.infer<typeof ChooseLanguage>;
