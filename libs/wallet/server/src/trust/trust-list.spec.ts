import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { KeyObject, sign } from 'node:crypto';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { certify, type Certified } from '../testing/certified-key';
import { anchorsOfList, trustListOf, type ReadTrustList } from './trust-list';
import { thumbprintOf, TrustedIssuers } from './trusted-issuers';

const now = new Date('2026-11-30T10:00:00Z');
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const diploma = 'urn:eu.europa.ec.eudi:learning:credential:1';
const identity = 'urn:eudi:pid:1';
const reading = { key: 'elsewhere', sequenceAtLeast: 0, mappings: [] };

let operator: Certified;
let desk: Certified;
let university: Certified;
let issuer: Certified;
beforeAll(async () => {
  operator = await certify({ name: 'Operator in Japan', ca: true });
  desk = await certify({ name: 'List desk', by: operator });
  university = await certify({ name: 'University of Elsewhere', ca: true });
  issuer = await certify({ name: 'Diplomas', by: university });
});

const name = { fr: 'Ailleurs', nl: 'Elders', de: 'Anderswo', en: 'Elsewhere' };
const listOf = (types: readonly string[], at = now): JsonRecord =>
  trustListOf({ operator: name, anchor: university.certificate.toString(), types, now: at });
const signed = (list: JsonRecord, by = desk): Promise<string> =>
  createJws(
    { typ: 'JOSE', x5c: [by.der] },
    list,
    async (bytes) =>
      sign('sha256', bytes, { key: KeyObject.from(by.pair.privateKey as never), dsaEncoding: 'ieee-p1363' }), // two types of one key
  );
/** The policy of the counter: from this country, diplomas and nothing else. */
const read = async (list: JsonRecord, change: Partial<ReadTrustList> = {}, by = desk): Promise<TrustedIssuers> => {
  const policy = { ...reading, types: [diploma], operator: operator.certificate.toString(), ...change };
  return new TrustedIssuers(anchorsOfList({ list: await signed(list, by), ...policy }, now));
};
const believes = (issuers: TrustedIssuers, type = diploma, at = now): boolean =>
  issuers.find([issuer.der], type, at) !== undefined;

test('whoever is on a list is believed for what it vouches for', async () => {
  expect(believes(await read(listOf([diploma])))).toBe(true);
});

test('a country outside the Union is believed for what our policy lets it, whatever its list says', async () => {
  const issuers = await read(listOf([diploma, identity]));
  expect([believes(issuers), believes(issuers, identity)]).toEqual([true, false]);
});

test('a certificate that its list names as retired is believed no longer, and that list is newer than the one before', async () => {
  const retired = [{ thumbprint: thumbprintOf(Buffer.from(issuer.der, 'base64')), retiredAt: now }];
  const [before, after] = [[], retired].map((leaves) =>
    trustListOf({ operator: name, anchor: university.certificate.toString(), types: [diploma], retired: leaves, now }),
  );
  const numberOf = (list: JsonRecord | undefined): number =>
    Number(/"LoTESequenceNumber":(\d+)/.exec(JSON.stringify(list))?.[1]);
  expect(believes(await read(after!))).toBe(false);
  expect(numberOf(after)).toBeGreaterThan(numberOf(before));
});

test('a list believes nobody for what it does not name', async () => {
  expect(believes(await read(listOf([identity])))).toBe(false);
});

test('a list that should have been read anew believes nobody any more, without a word from anybody', async () => {
  const issuers = await read(listOf([diploma]));
  expect([believes(issuers, diploma, later(6)), believes(issuers, diploma, later(7))]).toEqual([true, false]);
});

test('an issuer on two lists is believed as long as one of them holds', async () => {
  const operatorPem = operator.certificate.toString();
  const policy = { ...reading, operator: operatorPem, types: [diploma] };
  const lists = await Promise.all([later(-6), now].map((at) => signed(listOf([diploma], at))));
  const issuers = new TrustedIssuers(lists.flatMap((list) => anchorsOfList({ list, ...policy }, now)));
  expect(believes(issuers, diploma, later(5))).toBe(true);
});

describe('a list is not read', () => {
  test('when somebody else signed it', async () => {
    const stranger = await certify({ name: 'Operator in Japan', ca: true });
    const impostor = await certify({ name: 'List desk', by: stranger });
    await expect(read(listOf([diploma]), {}, impostor)).rejects.toThrow('not signed by its operator');
  });

  test('when it was changed on its way', async () => {
    const [header, , signature] = (await signed(listOf([diploma]))).split('.');
    const other = Buffer.from(JSON.stringify(listOf([identity]))).toString('base64url');
    const entry = { list: `${header}.${other}.${signature}`, operator: operator.certificate.toString() };
    expect(() => anchorsOfList({ ...reading, ...entry, types: [identity] }, now)).toThrow('not signed');
  });

  test('when a newer one was read before', async () => {
    const number = (Math.floor(now.getTime() / 86_400_000) + 1) * 1_000;
    await expect(read(listOf([diploma]), { sequenceAtLeast: number })).rejects.toThrow('older than one');
  });

  test('when it does not say until when it holds', async () => {
    const { LoTE } = listOf([diploma]) as { LoTE: { ListAndSchemeInformation: Record<string, unknown> } }; // as written above
    const { NextUpdate: _, ...scheme } = LoTE.ListAndSchemeInformation;
    const endless = { LoTE: { ...LoTE, ListAndSchemeInformation: scheme } } as JsonRecord; // JSON, too
    await expect(read(endless)).rejects.toThrow('NextUpdate');
  });
});
