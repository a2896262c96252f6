/** The reference that people read over the phone. A ministry may replace this file by its own numbering. */
import { randomInt } from 'node:crypto';

/** Capitals and digits without I, L, O, U, 0 and 1, which are mistaken for one another by eye or by ear. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const valueOf = (character: string): number => alphabet.indexOf(character);

/** A character that makes one wrong or two swapped characters visible (Luhn mod N). */
function checkCharacter(characters: string): string {
  let sum = 0;
  [...characters].reverse().forEach((character, position) => {
    const product = valueOf(character) * (position % 2 === 0 ? 2 : 1);
    sum += Math.floor(product / alphabet.length) + (product % alphabet.length);
  });
  return alphabet[(alphabet.length - (sum % alphabet.length)) % alphabet.length] ?? '';
}

/** Draws a reference such as `GUN-7K3M-9Q2X`: 30⁷ of them, random, so that nobody can guess how many dossiers there are. */
export function drawDossierNumber(): string {
  const drawn = Array.from({ length: 7 }, () => alphabet[randomInt(alphabet.length)]).join('');
  const whole = drawn + checkCharacter(drawn);
  return `GUN-${whole.slice(0, 4)}-${whole.slice(4)}`;
}

/** Whether a reference can be right; a mistyped one is seen before anything is searched. */
export function isDossierNumber(reference: string): boolean {
  const characters = /^GUN-([2-9A-HJKMNP-TV-Z]{4})-([2-9A-HJKMNP-TV-Z]{4})$/.exec(reference)?.slice(1).join('');
  return characters !== undefined && checkCharacter(characters.slice(0, 7)) === characters[7];
}
