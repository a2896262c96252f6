/** Checks an address against the reference data, and says which part is not known, so that the right field is shown. */
import { foldedWords } from './folded-words';
import { boxesOf, findStreet, streets, type Street } from './invented-streets';
import { findPostCodeArea } from './post-code-area';

/** The parts of an address that the reference data can know. */
export interface AddressToCheck {
  readonly postCode: string;
  readonly street: string;
  readonly streetId?: string;
  readonly houseNumber: string;
  readonly box?: string;
}

/** The part to ask again; `boxMissing`: the house has boxes and none was given. */
export type UnknownPart = 'postCode' | 'street' | 'houseNumber' | 'boxMissing' | 'box';

/** `boxes` lists the boxes of the house, none when it is a single home. */
export type AddressCheck =
  | { readonly known: true; readonly street: Street; readonly boxes: readonly string[] }
  | { readonly known: false; readonly part: UnknownPart; readonly boxes?: readonly string[] };

/** Looks an address up: its street by identifier or by name within the post code, its number, its box. */
export function checkAddress(address: AddressToCheck): AddressCheck {
  if (!findPostCodeArea(address.postCode)) return { known: false, part: 'postCode' };
  const street = streetOf(address);
  if (!street) return { known: false, part: 'street' };
  const number = Number(/^\s*(\d{1,4})(?!\d)/.exec(address.houseNumber)?.[1] ?? 0);
  const { from, to } = street.houseNumbers;
  if (number < from || number > to) return { known: false, part: 'houseNumber' };
  const boxes = boxesOf(number);
  const box = address.box?.trim() ?? '';
  if (box === '')
    return boxes.length > 0 ? { known: false, part: 'boxMissing', boxes } : { known: true, street, boxes };
  return boxes.includes(box) ? { known: true, street, boxes } : { known: false, part: 'box', boxes };
}

function streetOf({ streetId, street, postCode }: AddressToCheck): Street | undefined {
  const chosen = streetId === undefined ? undefined : findStreet(streetId);
  if (chosen) return chosen.postCode === postCode ? chosen : undefined;
  const typed = foldedWords(street).join(' ');
  return streets.find(
    (known) =>
      known.postCode === postCode && Object.values(known.name).some((name) => foldedWords(name).join(' ') === typed),
  );
}
