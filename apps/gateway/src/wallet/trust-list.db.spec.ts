/** The list that the counter publishes: signed under its anchor, and read by another counter as it is. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compactVerify, decodeJwt, decodeProtectedHeader } from 'jose';
import { X509Certificate } from 'node:crypto';
import { TestGateway } from '../testing/test-gateway';
import { httpTo } from '../testing/wallets/wallets';

const root = 'http://localhost:4000/openid/trust';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
});
afterAll(() => gateway.stop());

const get = async (path: string) => (await httpTo(gateway)('GET', `${root}/${path}`)).text;

test('names our anchor and what is signed under it, and says when it must be read anew', async () => {
  const [anchor, list] = [new X509Certificate(await get('anchors')), await get('lists/issuers')];
  const leaf = new X509Certificate(Buffer.from(decodeProtectedHeader(list).x5c?.[0] ?? '', 'base64'));
  expect(leaf.checkIssued(anchor) && leaf.verify(anchor.publicKey)).toBe(true);
  await compactVerify(list, leaf.publicKey, { algorithms: ['ES256'] });
  const { LoTE } = decodeJwt<{ LoTE: { ListAndSchemeInformation: { NextUpdate: string } } }>(list);
  expect(LoTE).toMatchObject({
    ListAndSchemeInformation: { SchemeTerritory: 'BE' },
    TrustedEntitiesList: [
      {
        TrustedEntityServices: [
          {
            ServiceInformation: {
              ServiceDigitalIdentity: { X509Certificates: [{ val: anchor.raw.toString('base64') }] },
              ServiceTypes: expect.arrayContaining([
                'urn:eu.europa.ec.eudi:learning:credential:1',
                'eu.europa.ec.av.1',
              ]),
            },
          },
        ],
      },
    ],
  });
  expect(new Date(LoTE.ListAndSchemeInformation.NextUpdate) > gateway.clock.at).toBe(true);
});

test('is read by another counter; one that nobody signed stops it at its start', async () => {
  const [operator, list] = [await get('anchors'), await get('lists/issuers')];
  const policy = { key: 'ours', sequenceAtLeast: 0, mappings: [], types: ['urn:eudi:pid:be:1'] };
  const entry = { ...policy, operator, list };
  const reader = await gateway.beside({ trustLists: [entry] });
  await reader.stop();
  const forged = list.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')).replace(/\.(.)/, (dot) => `${dot}x`);
  await expect(gateway.beside({ trustLists: [{ ...entry, list: forged }] })).rejects.toThrow(
    'not signed by its operator',
  );
});
