import { describe, expect, test } from '@jest/globals';
import { personas } from '@gun/testing';
import { PersonVault } from './person-vault';

const keyOf = (letter: string): string => Buffer.alloc(32, letter).toString('base64');
const config = { personHashKey: keyOf('h'), personMasterKey: keyOf('m'), pseudonymKey: keyOf('p') };
const vault = new PersonVault(config);
const { camille, bram } = personas;
const [one, another] = ['01936000-0000-7000-8000-000000000001', '01936000-0000-7000-8000-000000000002'];

describe('keeping a national number', () => {
  test('gives it back to whoever holds the master key', () => {
    expect(vault.open(one, vault.seal(one, camille.nrn))).toBe(camille.nrn);
  });

  test('keeps the same number twice without a trace that they are the same', () => {
    const [first, second] = [vault.seal(one, camille.nrn), vault.seal(one, camille.nrn)];
    expect(first.cipher.equals(second.cipher)).toBe(false);
    expect(first.dataKey.equals(second.dataKey)).toBe(false);
  });

  test('is bound to its person: a row copied to someone else cannot be read', () => {
    const sealed = vault.seal(one, camille.nrn);
    expect(() => vault.open(another, sealed)).toThrow();
  });

  test.each(['dataKey', 'cipher'] as const)('notices one changed bit in the %s', (part) => {
    const sealed = vault.seal(one, camille.nrn);
    sealed[part][20]! ^= 1; // both are longer than 20 bytes
    expect(() => vault.open(one, sealed)).toThrow();
  });

  test('refuses a tag that was cut short', () => {
    const sealed = vault.seal(one, camille.nrn);
    expect(() => vault.open(one, { ...sealed, cipher: sealed.cipher.subarray(0, -12) })).toThrow();
  });

  test('cannot be read with another master key', () => {
    const sealed = vault.seal(one, camille.nrn);
    expect(() => new PersonVault({ ...config, personMasterKey: keyOf('x') }).open(one, sealed)).toThrow();
  });

  test('finds a person by a hash that only the key holder can make', () => {
    expect(vault.hashOf(camille.nrn).equals(vault.hashOf(camille.nrn))).toBe(true);
    expect(vault.hashOf(camille.nrn).equals(vault.hashOf(bram.nrn))).toBe(false);
    const elsewhere = new PersonVault({ ...config, personHashKey: keyOf('x') });
    expect(elsewhere.hashOf(camille.nrn).equals(vault.hashOf(camille.nrn))).toBe(false);
  });
});

describe('a sector pseudonym', () => {
  test('is the same each time for one sector and different for another', () => {
    const [population, taxes] = ['homeAffairs', 'finance'];
    expect(vault.pseudonymOf(camille.nrn, population)).toBe(vault.pseudonymOf(camille.nrn, population));
    expect(vault.pseudonymOf(camille.nrn, population)).not.toBe(vault.pseudonymOf(camille.nrn, taxes));
    expect(vault.pseudonymOf(camille.nrn, population)).not.toBe(vault.pseudonymOf(bram.nrn, population));
  });

  test('fits where an agency keeps it, and contains no number', () => {
    const pseudonym = vault.pseudonymOf(camille.nrn, 'finance');
    expect(pseudonym).toMatch(/^1\.[\w-]{43}$/);
    expect(pseudonym).not.toContain(camille.nrn);
  });
});
