import type { Language } from '@gun/kernel';
import type { Concept } from '@gun/procedures-contract';

/** The procedure of the catalogue in which a register is put right. */
const correctionProcedure = 'correct-register-data';

/** Where a person says that a value is wrong; without its name, where they choose it first. */
export const correctionAddress = (language: Language, concept: Concept | undefined): string =>
  concept ? `/${language}/start/${correctionProcedure}?value=${concept}` : `/${language}/profile`;
