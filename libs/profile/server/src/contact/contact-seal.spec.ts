import type { PersonKeys } from '@gun/identity-server';
import { expect, test } from '@jest/globals';
import { createSecretKey } from 'node:crypto';
import { ContactSeal } from './contact-seal';

const place = { ownerId: 'owner', id: 'contact', keeperId: 'keeper' };
const person = { nationalNumber: '', secretOf: () => createSecretKey(Buffer.alloc(32, 1)) };
const known = async () => person;
const sealOf = (find: () => Promise<typeof person | undefined>) =>
  new ContactSeal({ find, open: known } as unknown as PersonKeys); // two of its methods are all that is called

test('an address of somebody who was erased is as if it had never been given', async () => {
  const sealed = await sealOf(known).seal(place, 'camille@example.org');
  expect(await sealOf(known).find(place, sealed)).toBe('camille@example.org');
  expect(await sealOf(async () => undefined).find(place, sealed)).toBeUndefined();
});

test('a database that does not answer is no erasure: what was to be sent is tried again', async () => {
  const sealed = await sealOf(known).seal(place, 'camille@example.org');
  const silent = sealOf(async () => {
    throw new Error('connection refused');
  });
  await expect(silent.find(place, sealed)).rejects.toThrow('connection refused');
});

test('an address that somebody changed or moved is no erasure either', async () => {
  const seal = sealOf(known);
  const sealed = await seal.seal(place, 'camille@example.org');
  await expect(seal.find({ ...place, ownerId: 'another' }, sealed)).rejects.toThrow();
});
