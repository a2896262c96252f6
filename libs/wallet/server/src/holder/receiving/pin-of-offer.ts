import type { WantedPin } from '@gun/wallet-contract';

/** The PIN as the issuer wants it, without the spaces in which people type it; undefined when it has another form. */
export function pinFor({ numeric, length }: WantedPin, typed: string | undefined): string | undefined {
  const pin = numeric ? typed?.replace(/\s/g, '') : typed?.trim();
  if (!pin || (numeric && !/^\d+$/.test(pin)) || (length !== undefined && pin.length !== length)) return undefined;
  return pin;
}
