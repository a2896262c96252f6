/**
 * What the browser says of an address is a claim. Before an office reads it, each address is looked up in the reference
 * data: the flag becomes the truth, and the municipality follows from the post code, never from what was sent, because
 * it decides which office receives the dossier.
 */
import type { AddressAnswer, Answers, FormDefinition } from '@gun/procedures-contract';
import { valueAt, withAnswer } from '@gun/procedures-contract/engine';
import { checkAddress, findMunicipality, findPostCodeArea, placesOf } from '@gun/procedures-contract/reference-data';

/** The answers, with every address as the reference data know it. */
export function withVerifiedAddresses({ fields }: FormDefinition, answers: Answers): Answers {
  return Object.entries(fields)
    .filter(([, field]) => field.widget === 'address')
    .flatMap(([question]) => pointersOf(question, answers))
    .reduce((verified, pointer) => {
      const address = valueAt(verified, pointer);
      return isAddress(address) ? withAnswer(verified, pointer, verifiedAddress(address)) : verified;
    }, answers);
}

/** One address: unknown ones are kept as they were written, for an officer to look at. */
export function verifiedAddress({ nis: claimed, streetId, ...address }: AddressAnswer): AddressAnswer {
  const check = checkAddress({ ...address, ...(streetId !== undefined && { streetId }) });
  const area = findPostCodeArea(address.postCode);
  const nis = area?.nis ?? (claimed && findMunicipality(claimed)?.nis);
  const places = area ? placesOf(area, 'fr').concat(placesOf(area, 'nl'), placesOf(area, 'de')) : [];
  const place = places.includes(address.municipality) ? address.municipality : places[0];
  return {
    ...address,
    ...(nis && { nis }),
    ...(check.known && { municipality: place ?? address.municipality, streetId: check.street.id }),
    inReference: check.known,
  };
}

/** Where the answers to a question stand: one place, or one in each item of a group. */
function pointersOf(question: string, answers: Answers): string[] {
  const [group = '', inside] = question.split('/*');
  if (inside === undefined) return [question];
  const items = valueAt(answers, group);
  return Array.isArray(items) ? items.map((_, at) => `${group}/${at}${inside}`) : [];
}

/** Checked by the form before; here it only must be readable. */
function isAddress(value: unknown): value is AddressAnswer {
  const parts = ['postCode', 'municipality', 'street', 'houseNumber'];
  return parts.every((part) => typeof valueAt(value, `/${part}`) === 'string');
}
