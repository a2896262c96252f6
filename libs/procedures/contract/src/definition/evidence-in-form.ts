import type { FormDefinition, FormEvidence, FormField } from './form-definition';
import { nameOf } from '../answers/form-pointer';

/** A proof that a form asks for, with the question that asks for it. */
export interface AskedEvidence {
  /** Name of the question: how this proof is called in the dossier. */
  readonly id: string;
  readonly pointer: string;
  readonly field: FormField;
  readonly evidence: FormEvidence;
}

/** Every proof that a form may ask for, in the order of its pages. */
export const evidenceIn = (form: FormDefinition): AskedEvidence[] =>
  form.pages.flatMap(({ ask }) =>
    ask.flatMap((pointer) => {
      const field = form.fields[pointer];
      return field?.evidence ? [{ id: nameOf(pointer), pointer, field, evidence: field.evidence }] : [];
    }),
  );
