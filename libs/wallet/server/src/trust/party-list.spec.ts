import { inEveryLanguage } from '@gun/kernel';
import 'reflect-metadata';
import type { RelyingParty } from '@gun/wallet-contract';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { KeyObject, sign } from 'node:crypto';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { certify, type Certified } from '../testing/certified-key';
import { registeredParties } from '../verifier/registered-parties';
import { partiesOfList, partyListOf, type ReadPartyList } from './party-list';

const now = new Date('2026-11-30T10:00:00Z');

let operator: Certified;
let desk: Certified;
let hotel: RelyingParty;
beforeAll(async () => {
  operator = await certify({ name: 'Operator', ca: true });
  desk = await certify({ name: 'List desk', by: operator });
  const authority = await certify({ name: 'Access certificates', ca: true });
  const purpose = { legalBasis: 'a contract', keptDays: 30 };
  hotel = {
    ...{ id: 'hotel-example', name: inEveryLanguage('Hotel Example') },
    site: { origins: ['https://hotel.example'], certificate: authority.certificate.toString() },
    purposes: [
      { ...purpose, key: 'hire', title: inEveryLanguage('Hire'), type: 'diploma', claims: ['achievement_title'] },
      {
        ...purpose,
        key: 'drive',
        title: inEveryLanguage('Drive'),
        type: 'drivingLicence',
        claims: ['driving_privileges'],
      },
    ],
  };
});

const listed = (change: (party: RelyingParty) => RelyingParty = (party) => party): JsonRecord =>
  partyListOf(inEveryLanguage('Counter'), [change(hotel), ...registeredParties], now);

async function read(list: JsonRecord, policy: Partial<ReadPartyList> = {}, by = desk) {
  const key = KeyObject.from(by.pair.privateKey as never); // two types of one key
  const token = await createJws({ typ: 'JOSE', x5c: [by.der] }, list, async (bytes) =>
    sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
  );
  return partiesOfList(
    {
      ...{ key: 'elsewhere', list: token, operator: operator.certificate.toString(), sequenceAtLeast: 0 },
      ...{ types: ['diploma', 'drivingLicence'], keptDaysAtMost: 365, ...policy },
    },
    now,
  );
}

test('what we publish is read by another counter as we registered it: purposes, claims, days and law', async () => {
  const [known, ...more] = await read(listed());
  expect(known?.party).toEqual({
    ...hotel,
    id: 'elsewhere.hotel-example',
    site: { ...hotel.site, certificate: expect.stringContaining('BEGIN CERTIFICATE') },
  });
  expect(known?.until).toEqual(new Date('2026-12-07T00:00:00Z'));
  expect(more).toEqual([]); // those who ask through the counter have no certificate to be told by
});

test('a name that a list does not have in a language is read in English, or as it stands first', async () => {
  const list = JSON.parse(JSON.stringify(listed()));
  list.LoTE.TrustedEntitiesList[0].TrustedEntityInformation.TEName = [{ lang: 'ja', value: 'ホテル' }];
  expect((await read(list))[0]?.party.name).toEqual(inEveryLanguage('ホテル'));
});

describe('our policy comes first:', () => {
  test('a kind of attestation that it leaves out may not be asked for', async () => {
    const [known] = await read(listed(), { types: ['diploma'] });
    expect(known?.party.purposes.map(({ key }) => key)).toEqual(['hire']);
  });

  test('who keeps what they are shown for too long may not ask', async () => {
    expect((await read(listed(), { keptDaysAtMost: 29 }))[0]?.party.purposes).toEqual([]);
  });

  test('nobody on a list gets the id of an agency of ours', async () => {
    const [known] = await read(listed((party) => ({ ...party, id: 'agency-national-register' })));
    expect(known?.party.id).toBe('elsewhere.agency-national-register');
  });

  test('an older list than the last is refused, and so is one that another signed', async () => {
    await expect(read(listed(), { sequenceAtLeast: 99_999_999 })).rejects.toThrow('older than one');
    const stranger = await certify({ name: 'List desk', by: await certify({ name: 'Operator', ca: true }) });
    await expect(read(listed(), {}, stranger)).rejects.toThrow('not signed by its operator');
  });
});
