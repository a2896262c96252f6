import type { RecordedAddress } from './population';

/** An address in the words of the registers, which are not those of the counter. */
export const registerAddress = ({ street, houseNumber, box, postCode, municipality, nis, since }: RecordedAddress) => ({
  streetName: street,
  houseNumber,
  ...(box && { boxNumber: box }),
  postalCode: postCode,
  municipality: { name: municipality, nisCode: Number(nis) },
  inceptionDate: since,
});
