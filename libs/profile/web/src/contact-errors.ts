/** What to say about an address before it is sent: which part to mend. Pure. */
import { parseEmailAddress, parsePhone, type EmailAddressReason, type PhoneReason } from '@gun/kernel';
import { faultOfMobile, type ContactKind } from '@gun/profile-contract';

export type ContactFault = `email.${EmailAddressReason}` | `phone.${PhoneReason | 'empty' | 'landline'}`;

/** Undefined: it can be sent. */
export function faultIn(kind: ContactKind, written: string): ContactFault | undefined {
  if (kind === 'email') {
    const read = parseEmailAddress(written);
    return read.ok ? undefined : `email.${read.reason}`;
  }
  if (written.trim() === '') return 'phone.empty';
  const read = parsePhone(written);
  if (!read.ok) return `phone.${read.reason}`;
  const fault = faultOfMobile(read.value);
  return fault && `phone.${fault}`;
}
