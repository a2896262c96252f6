/** From what people write to an address that a message can go to. Pure. */
import { parseEmailAddress, parsePhone, maskEmailAddress, maskPhone } from '@gun/kernel';
import { faultOfMobile, type ContactKind, type ContactProblem } from '@gun/profile-contract';

type Read = { readonly address: string } | { readonly refusal: ContactProblem };

/** A domain in lower case; a number as E.164. Belgian numbers must be mobile: a landline receives no text message. */
export function readContact(kind: ContactKind, written: string): Read {
  if (kind === 'email') {
    const email = parseEmailAddress(written);
    return email.ok ? { address: email.value } : { refusal: 'emailUnreadable' };
  }
  const phone = parsePhone(written);
  if (!phone.ok) return { refusal: 'phoneUnreadable' };
  const fault = faultOfMobile(phone.value);
  if (fault) return { refusal: fault === 'landline' ? 'phoneNotMobile' : 'phoneUnreadable' };
  return { address: phone.value };
}

export const maskContact = (kind: ContactKind, address: string): string =>
  kind === 'email' ? maskEmailAddress(address) : maskPhone(address);
