import { Language, LocalizedText } from '@gun/kernel';
import { Fact } from '@gun/procedures-contract';
import { z } from 'zod';

/** The single profile: what the registers say of the party one acts for, value by value, with source and date. */
export const ProfileView = z
  .object({
    kind: z.enum(['person', 'enterprise']),
    name: z.string().max(200).meta({ personal: 'name' }),
    facts: z.array(Fact).max(20),
    /** Language of letters and notices. */
    language: Language,
    /** Register with which to correct a value. */
    corrections: LocalizedText,
  })
  .meta({ id: 'ProfileView', title: 'ProfileView' });
export type ProfileView = z.infer<typeof ProfileView>;

export const ChooseLanguage = z
  .strictObject({ language: Language })
  .meta({ id: 'ChooseLanguage', title: 'ChooseLanguage' });
export type ChooseLanguage = z.infer<typeof ChooseLanguage>;
