import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { ContentCipher } from './content-cipher';

const cipher = new ContentCipher(randomBytes(32).toString('base64'));
const place = { ownerId: 'owner', documentId: 'document' };
const plain = Buffer.from('Extrait de casier judiciaire');

test('gives back what was put in, and shows nothing of it meanwhile', () => {
  const sealed = cipher.encrypt(plain, place);
  expect(sealed.cipher.includes('casier')).toBe(false);
  expect(cipher.decrypt(sealed, place).equals(plain)).toBe(true);
});

test('the same content twice looks different', () => {
  expect(cipher.encrypt(plain, place).cipher).not.toEqual(cipher.encrypt(plain, place).cipher);
});

test.each([
  ['another owner', { ...place, ownerId: 'neighbour' }],
  ['another document', { ...place, documentId: 'other' }],
])('a content moved to %s cannot be opened', (_, elsewhere) => {
  expect(() => cipher.decrypt(cipher.encrypt(plain, place), elsewhere)).toThrow();
});

test('a changed byte, another master key, or a destroyed data key: nothing comes out', () => {
  const sealed = cipher.encrypt(plain, place);
  const changed = Buffer.from(sealed.cipher);
  changed[20]! ^= 1;
  expect(() => cipher.decrypt({ ...sealed, cipher: changed }, place)).toThrow();
  expect(() => new ContentCipher(randomBytes(32).toString('base64')).decrypt(sealed, place)).toThrow();
  expect(() => cipher.decrypt({ ...sealed, dataKey: Buffer.alloc(60) }, place)).toThrow();
});
