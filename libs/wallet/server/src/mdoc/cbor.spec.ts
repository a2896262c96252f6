/** What of CBOR is taken from others, and what is not. */
import { describe, expect, test } from '@jest/globals';
import { handoverInfo } from '@gun/wallet-contract';
import { dateTime, dateTimeIn, decodeCbor, embed, embeddedIn, encodeCbor, type Cbor } from './cbor';

const decoded = (hex: string) => decodeCbor(Buffer.from(hex, 'hex'));

test('reads what it writes', () => {
  const value: Cbor = new Map<string | number, Cbor>([
    ['text', 'é'],
    [-1, Uint8Array.of(1, 2)],
    ['list', [1, null, true, -7]],
  ]);
  expect(decodeCbor(encodeCbor(value))).toEqual(value);
});

test('keeps embedded items as the bytes they are', () => {
  const bytes = Buffer.from('1801', 'hex'); // the number 1, longer than it need be
  expect(Buffer.from(embeddedIn(decodeCbor(encodeCbor(embed(bytes)))) ?? [])).toEqual(bytes);
});

test('writes times to the second', () => {
  const at = new Date('2026-11-30T10:11:12.345Z');
  expect(dateTimeIn(decodeCbor(encodeCbor(dateTime(at))))).toEqual(new Date('2026-11-30T10:11:12Z'));
});

test.each(['2026-11-30', '2026-13-30T00:00:00Z', 'now'])('takes %j for no time', (text) =>
  expect(
    dateTimeIn(decoded(`c0${Buffer.from([0x60 + text.length]).toString('hex')}${Buffer.from(text).toString('hex')}`)),
  ).toBeUndefined(),
);

describe('is refused', () => {
  test.each([
    ['a key that comes twice', 'a2616101616102'],
    ['a list without a length', '9f01ff'],
    ['a map without a length', 'bf616101ff'],
    ['bytes without a length', '5f4101ff'],
    ['text without a length', '7f6161ff'],
    ['an unknown tag', 'c100'],
    ['undefined', 'f7'],
    ['not a number', 'f97e00'],
    ['a number past all counting', '1bffffffffffffffff'],
    ['more than one item', '0101'],
    ['less than one item', '8201'],
    ['a list that claims to be endless', '9bffffffffffffffff'],
    ['nothing', ''],
  ])('%s', (_, hex) => expect(decoded(hex)).toBeUndefined());

  test('nested beyond reason', () => {
    expect(decoded(`${'81'.repeat(11)}01`)).toBeDefined();
    expect(decoded(`${'81'.repeat(20)}01`)).toBeUndefined();
    expect(decoded(`${'81'.repeat(90_000)}01`)).toBeUndefined();
    expect(decoded(`${'a100'.repeat(20)}01`)).toBeUndefined();
    expect(decoded(`${'d818'.repeat(20)}40`)).toBeUndefined();
  });

  test('larger than an mdoc is', () => expect(decodeCbor(encodeCbor(new Uint8Array(100_000)))).toBeUndefined());
});

test('siblings do not count as depth', () => expect(decoded(`9840${'8101'.repeat(64)}`)).toHaveLength(64));

test('a handover written by hand is the CBOR that a library writes', () => {
  const texts = { clientId: `x509_hash:${'a'.repeat(43)}`, nonce: 'é'.repeat(20), responseUri: 'x'.repeat(300) };
  const thumbprint = Buffer.alloc(32, 7);
  expect(handoverInfo({ ...texts, responseKeyThumbprint: thumbprint })).toEqual(
    Uint8Array.from(encodeCbor([texts.clientId, texts.nonce, thumbprint, texts.responseUri])),
  );
  expect(handoverInfo(texts)).toEqual(
    Uint8Array.from(encodeCbor([texts.clientId, texts.nonce, null, texts.responseUri])),
  );
});
