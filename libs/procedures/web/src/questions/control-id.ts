import { findField, type FormError } from '@gun/procedures-contract/engine';
import type { FormDefinition } from '@gun/procedures-contract';

/** The id of the control that answers a question; of a choice, its first box. */
export const controlId = (pointer: string): string => `q${pointer.replaceAll('/', '-')}`;

/** The control that an error is about: the wrong box of a date, the first of a choice or of an address. */
export function errorTarget(form: FormDefinition, error: FormError): string {
  const field = findField(form, error.pointer);
  const id = controlId(error.pointer);
  if (field?.widget === 'date') return `${id}-${error.params?.['part'] ?? 'day'}`;
  if (field?.widget === 'address') return `${id}-place`;
  // A part of an address: its post code is asked in the box for the place.
  return field ? id : id.replace(/-postCode$/, '-place');
}
