import { readAs, unreadableAs, type Reading } from './reading';

interface NumberStyle {
  /** Digits after the decimal mark; a group of three after a single mark is then thousands. */
  readonly decimals: 'none' | 'two' | 'any';
  readonly suffix?: string | undefined;
}

/** Longest number that is read; beyond fifteen digits a computer no longer counts exactly. */
const mostDigits = 15;

/** Reads a number as people write it: spaces or marks between thousands, comma or dot before decimals, unit after it. */
export function readNumber(raw: unknown, style: NumberStyle): Reading {
  if (typeof raw === 'number')
    return Number.isFinite(raw) ? readAs(raw === 0 ? 0 : raw) : unreadableAs(String(raw), 'notANumber');
  if (typeof raw !== 'string') return unreadableAs(raw, 'notANumber');
  const number = parseDecimal(raw, style);
  if (number === undefined) return unreadableAs(raw, 'notANumber');
  return number === 'tooLong' ? unreadableAs(raw, 'numberTooLong') : readAs(number);
}

/** Reads an amount in euro and answers it in cents, the unit in which money is kept. A number is already in cents. */
export function readAmount(raw: unknown): Reading {
  if (Number.isSafeInteger(raw)) return readAs(raw === 0 ? 0 : raw);
  if (typeof raw === 'number') return unreadableAs(Number.isFinite(raw) ? raw : String(raw), 'notANumber');
  const euro = readNumber(raw, { decimals: 'two', suffix: '€' });
  if (typeof euro.answer !== 'number') return euro;
  const cents = Math.round(Number((euro.answer * 100).toPrecision(15)));
  return Math.abs(cents / 100 - euro.answer) < 1e-9 ? readAs(cents) : unreadableAs(raw, 'tooManyDecimals');
}

function parseDecimal(raw: string, { decimals, suffix }: NumberStyle): number | 'tooLong' | undefined {
  const bare = withoutUnit(raw, suffix);
  const [, sign = '', digits] = /^([-−+]?)(\d[\d.,]*)$/.exec(bare) ?? [];
  if (digits === undefined) return undefined;
  if (digits.length > mostDigits + 5) return 'tooLong';
  const plain = withDecimalDot(digits, decimals);
  if (plain === undefined) return undefined;
  if (plain.replace('.', '').replace(/^0+/, '').length > mostDigits) return 'tooLong';
  const number = Number(plain);
  return sign === '-' || sign === '−' ? 0 - number : number;
}

function withoutUnit(raw: string, suffix: string | undefined): string {
  let bare = raw.slice(0, 200).replace(/[\s\u2019']/g, '');
  for (const unit of [suffix?.replace(/\s/g, ''), '€', 'EUR', 'euro']) {
    if (!unit) continue;
    if (bare.toLowerCase().endsWith(unit.toLowerCase())) bare = bare.slice(0, -unit.length);
    if (bare.toLowerCase().startsWith(unit.toLowerCase())) bare = bare.slice(unit.length);
  }
  return bare;
}

/** The digits with a dot before the decimals and nothing between thousands. */
function withDecimalDot(digits: string, decimals: NumberStyle['decimals']): string | undefined {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return digits;
  const last = marks.at(-1) ?? '';
  const repeated = marks.split(last).length > 2;
  const [whole, fraction] = splitAt(digits, digits.lastIndexOf(last));
  if (repeated) return marks === last.repeat(marks.length) ? thousands(digits, last) : undefined;
  if (marks.length > 1) return joined(thousands(whole, marks[0] ?? ''), fraction);
  return isThousands(whole, fraction, last, decimals) ? whole + fraction : joined(whole, fraction);
}

/** A single mark before exactly three digits is ambiguous: in Belgium a dot groups thousands and a comma starts decimals. */
const isThousands = (whole: string, fraction: string, mark: string, decimals: NumberStyle['decimals']): boolean =>
  fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && (mark === '.' || decimals !== 'any');

/** Removes the marks of thousands, when they stand where thousands do. */
function thousands(digits: string, mark: string): string | undefined {
  const [first = '', ...groups] = digits.split(mark);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
    ? first + groups.join('')
    : undefined;
}

const joined = (whole: string | undefined, fraction: string) =>
  whole === undefined ? undefined : `${whole}.${fraction || '0'}`;
const splitAt = (text: string, index: number): [string, string] => [text.slice(0, index), text.slice(index + 1)];

/** A number as it is typed in Belgium, in every language: decimal comma, nothing between thousands. */
export const writeNumber = (number: number): string => String(number).replace('.', ',');

/** Cents as an amount in euro is typed: `12,50`. */
export const writeAmount = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
