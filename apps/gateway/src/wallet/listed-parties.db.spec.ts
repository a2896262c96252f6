/** Relying parties of another register: one counter publishes who may ask for what, and another lets them ask, as far as it wants. */
import { inEveryLanguage } from '@gun/kernel';
import { receiveRequest, type ReceivedRequest, type RelyingParty } from '@gun/wallet-contract';
import { WalletConfig } from '@gun/wallet-server';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ForeignVerifier } from '../testing/wallets/foreign-verifier';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, httpTo } from '../testing/wallets/wallets';

const dayMs = 86_400_000;
let site: ForeignVerifier;
let publisher: TestGateway;
let published: { readonly list: string; readonly operator: string };
let now = () => new Date();

beforeAll(async () => {
  site = await ForeignVerifier.open(() => now());
  const hotel: RelyingParty = {
    ...{ id: 'hotel-example', name: inEveryLanguage('Hotel Example') },
    site: { origins: [site.origin], certificate: site.authority.pem },
    purposes: [
      {
        ...{
          key: 'hire',
          title: inEveryLanguage('Hire a receptionist'),
          type: 'diploma',
          claims: ['achievement_title'],
        },
        ...{ keptDays: 30, legalBasis: 'a contract' },
      },
    ],
  };
  publisher = await TestGateway.start(undefined, undefined, [hotel]);
  await publisher.citizen('camille');
  await addsDiploma(publisher, 'camille');
  const get = async (path: string) =>
    (await httpTo(publisher)('GET', `http://localhost:4000/openid/trust/${path}`)).text;
  published = { list: await get('lists/relying-parties'), operator: await get('anchors') };
});
afterAll(async () => {
  await publisher.stop();
  await site.close();
});

/** A counter that registered nobody itself, and reads that list. */
async function reading(policy: Record<string, unknown>): Promise<TestGateway> {
  const entry = { key: 'elsewhere', ...published, ...policy };
  const reader = await publisher.beside({
    relyingParties: [],
    partyLists: WalletConfig.shape.partyLists.parse([entry]),
  });
  now = () => reader.clock.at;
  return reader;
}

async function asked(reader: TestGateway, claim = 'achievement_title'): Promise<ReceivedRequest> {
  const link = site.asks({
    credentials: [
      {
        ...{ id: 'diploma', format: 'dc+sd-jwt', claims: [{ path: [claim] }] },
        meta: { vct_values: ['urn:eu.europa.ec.eudi:learning:credential:1'] },
      },
    ],
  });
  return (await reader.call(receiveRequest, { as: 'camille', body: { link } })).body;
}

test('a party of the list asks for what it is registered for, and for no more; after the last day of the list it is a stranger', async () => {
  const reader = await reading({ types: ['diploma'] });
  const request = await asked(reader);
  expect([request.state, request.party.name.en, request.wants[0]?.purpose?.en]).toEqual([
    ...['open', 'Hotel Example', 'Hire a receptionist'],
  ]);
  const wider = await asked(reader, 'family_name');
  expect([wider.state, wider.blockedBy]).toEqual(['blocked', 'tooWide']);
  reader.clock.at = new Date(reader.clock.at.getTime() + 8 * dayMs);
  const late = await asked(reader);
  expect([late.state, late.blockedBy]).toEqual(['blocked', 'unregistered']);
  await reader.stop();
});

test('our policy for the list comes first: what it leaves out is too wide, whatever the list says', async () => {
  const reader = await reading({ types: ['identity'] });
  const request = await asked(reader);
  expect([request.state, request.blockedBy]).toEqual(['blocked', 'tooWide']);
  await reader.stop();
});
