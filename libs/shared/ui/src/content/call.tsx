import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

export interface PhoneNumber {
  /** With country code, for `tel:`. */
  number: string;
  /** As it is read aloud: "0800 00 478". */
  text: string;
}

/** A number to call, the same drawing everywhere. */
export function Call({ phone, children }: { phone: PhoneNumber; children?: ReactNode }) {
  return (
    <a className="call" href={`tel:${phone.number}`}>
      <Icon name="phone" /> <span>{children ?? phone.text}</span>
    </a>
  );
}
