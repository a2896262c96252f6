import { z } from 'zod';

/**
 * One value that a source holds, in the words of the catalogue of sources: type, then field, as in
 * `population-record.birthDate` and `income-statement.householdTaxableIncome`.
 */
export const Concept = z
  .string()
  .max(101)
  .regex(/^[a-z][a-z0-9-]*\.[a-zA-Z][a-zA-Z0-9]*$/)
  .meta({ id: 'Concept', title: 'Concept' });
export type Concept = z.infer<typeof Concept>;

/** The type of evidence that the value belongs to: `population-record`. */
export const typeOfConcept = (concept: Concept): string => concept.split('.')[0] ?? '';

/** The value within its type: `birthDate`. */
export const fieldOfConcept = (concept: Concept): string => concept.split('.')[1] ?? '';
