// National and enterprise numbers that somebody may really have. Lint and the house rules both ask here.

/** Where numbers belong: the personas, the vectors of the check digits, and the law's own examples beside them. */
export const mayHoldNumbers =
  /(libs\/shared\/testing\/src\/personas\.ts|identifier-vectors\.ts|libs\/shared\/kernel\/src\/[\w-]+\.spec\.ts)$/;

const national = /(?<![\w.-])(\d{2})[. ]?(\d{2})[. ]?(\d{2})[- ]?(\d{3})[. ]?(\d{2})(?![\w-]|\.\d)/g;
const enterprise = /(?<![\w.-])(?:BE ?)?([01]\d{3})\.(\d{3})\.(\d{3})(?![\w-]|\.\d)/g;

/** Whether eleven digits pass the check of a national number, of this century or the last. */
export function looksLikeNationalNumber(digits) {
  const [body, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  const month = Number(digits.slice(2, 4)) % 20; // registers add 20 or 40 to the month of a bis number
  return month <= 12 && [body, `2${body}`].some((number) => 97 - Number(BigInt(number) % 97n) === check);
}

/** Counted up from one: what a hint shows, so that its check digits are right, and nobody's. */
const example = '0123456749';

const looksLikeEnterpriseNumber = (digits) =>
  digits !== example && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));

/** Every such number in a text, as positions. */
export function findRealNumbers(text) {
  const found = (pattern, looksReal) =>
    [...text.matchAll(pattern)].filter((match) => looksReal(match.slice(1).join(''))).map(({ index }) => index);
  return [...found(national, looksLikeNationalNumber), ...found(enterprise, looksLikeEnterpriseNumber)];
}
