import { isBelgianMobile } from '@gun/kernel';

/**
 * Why a Belgian number receives no text message: one digit is missing (eight after `045` to `049`, which a form may read
 * as a line in Liège), or it is a landline. Undefined for a mobile number, and for a foreign one, which nobody can tell.
 */
export function faultOfMobile(phone: string): 'tooShort' | 'landline' | undefined {
  if (!phone.startsWith('+32') || isBelgianMobile(phone)) return undefined;
  return /^\+324[5-9]/.test(phone) ? 'tooShort' : 'landline';
}
