import type { Language } from '@gun/kernel';
import type { AddressAnswer } from '../definition/form-definition';

/** Street, number and box, then post code and municipality: the two lines of an envelope. */
export function addressLines(
  { street, houseNumber, box, postCode, municipality }: Partial<AddressAnswer>,
  language: Language,
): string[] {
  const first = [street, houseNumber].filter(Boolean).join(' ');
  const inside = box ? `${boxWord[language]} ${box}` : undefined;
  return [[first, inside].filter(Boolean).join(', '), [postCode, municipality].filter(Boolean).join(' ')].filter(
    Boolean,
  );
}

const boxWord: Readonly<Record<Language, string>> = { fr: 'boîte', nl: 'bus', de: 'Bfk.', en: 'box' };
