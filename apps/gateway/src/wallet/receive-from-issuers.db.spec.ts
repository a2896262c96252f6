/**
 * Our wallet takes documents from an issuer of others, which is written on the libraries of the OpenWallet Foundation and
 * imports nothing of ours. What it must not take, or not keep, it does not.
 */
import { ForeignIssuer, type Behaviour, type Offered } from '@gun/foreign-issuer';
import {
  deleteForeignCredential,
  listForeignCredentials,
  readForeignCredential,
  receiveOffer,
  takeOffer,
  type ReceivedOffer,
} from '@gun/wallet-contract';
import { WalletConfig } from '@gun/wallet-server';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import 'reflect-metadata';
import { TestGateway } from '../testing/test-gateway';

let first: TestGateway;
let gateway: TestGateway;
let issuer: ForeignIssuer;
const clock = { now: () => new Date() };

/** The counter, when it reads the list of that country. */
async function reading(types?: readonly string[], site?: string): Promise<TestGateway> {
  const list = await issuer.trustList(types, site);
  const known = [issuer.degreeType, 'org.iso.18013.5.1.mDL', europeanType];
  const entry = { key: 'tunisian-universities', list, operator: issuer.operatorPem, types: known };
  return first.beside({ trustLists: WalletConfig.shape.trustLists.parse([entry]) });
}
const europeanType = 'urn:eu.europa.ec.eudi:learning:credential:1';

beforeAll(async () => {
  first = await TestGateway.start();
  first.clock.at = new Date(); // the libraries read the clock of the machine
  clock.now = () => first.clock.at;
  issuer = await ForeignIssuer.open(() => clock.now());
  await first.citizen('camille');
  await first.citizen('bram');
  gateway = await reading();
});
afterAll(async () => {
  await gateway.stop();
  await first.stop();
  await issuer.close();
});
afterEach(() => {
  issuer.behaves = {};
});

const codeOf = (problem: { type?: string | undefined }) => problem.type?.split(':').at(-1);
const opens = (link: string, at = gateway) => at.call(receiveOffer, { as: 'camille', body: { link } });
const takes = ({ id }: ReceivedOffer, pin?: string, as = 'camille') =>
  gateway.call(takeOffer, { as, input: { offerId: id }, body: { ...(pin && { pin }) } });
const held = async () => (await gateway.call(listForeignCredentials, { as: 'camille' })).body.items;

/** Opens an offer and takes it, of an issuer that behaves so. */
async function receives(offered: Offered, behaves: Behaviour = {}): Promise<ReceivedOffer> {
  issuer.behaves = behaves;
  const { body: offer } = await opens(issuer.offer(offered));
  return (await takes(offer, offered.pin)).body;
}

describe('a diploma, with the code of the offer and a PIN', () => {
  test('says who offers what before anything is taken', async () => {
    const { body: offer } = await opens(issuer.offer({ pin: '493817' }));
    expect(offer).toMatchObject({
      state: 'open',
      issuer: { name: { fr: 'Université Modèle' }, list: { fr: 'Ministère de l’enseignement supérieur, Tunisie' } },
      documents: [{ format: 'dc+sd-jwt', title: { fr: 'Diplôme', en: 'Degree' } }],
      pin: { numeric: true, length: 6, description: 'In the letter of the university' },
    });
    expect(offer.documents[0]?.claims.map(({ fr }) => fr)).toContain('Titre du diplôme');
    expect(await held()).toEqual([]);
  });

  test('is taken, and stands in the wallet with its list, its words and its state of now', async () => {
    const taken = await receives({ pin: '493817' });
    expect([taken.state, taken.failure]).toEqual(['taken', undefined]);
    const [credentialId] = taken.credentialIds;
    const { body: detail } = await gateway.call(readForeignCredential, {
      as: 'camille',
      input: { credentialId },
    });
    expect(detail).toMatchObject({
      ...{ state: 'valid', title: { nl: 'Tunesisch diploma', de: 'Tunesisches Diplom' }, unshownCopies: 3 },
      issuer: { name: { en: 'Model University' }, list: { en: 'Ministry of higher education, Tunisia' } },
    });
    expect(detail.claims).toContainEqual({
      key: 'degree.title',
      label: expect.objectContaining({ fr: 'Titre du diplôme' }),
      value: 'Mastère en génie civil',
    });
    expect(issuer.heard).toEqual(['credential_accepted']);
  });

  test('a PIN that is wrong may be typed again; the fifth closes the offer', async () => {
    const { body: offer } = await opens(issuer.offer({ pin: '493817' }));
    expect(codeOf((await takes(offer)).problem)).toBe('pinMissing');
    for (let tries = 1; tries < 5; tries += 1)
      expect(codeOf((await takes(offer, '000000')).problem)).toBe('pinRefused');
    const { body: closed } = await takes(offer, '000000');
    expect([closed.state, closed.failure]).toEqual(['failed', 'pinBurned']);
    expect(codeOf((await takes(offer, '493817')).problem)).toBe('offerClosed');
  });

  test('an offer that was used is over', async () => {
    const link = issuer.offer({});
    const { body: one } = await opens(link);
    expect((await takes(one)).body.state).toBe('taken');
    const { body: again } = await opens(link);
    const { body: refused } = await takes(again);
    expect([refused.state, refused.failure]).toEqual(['failed', 'offerOver']);
  });

  test('of two devices that take at once, one does', async () => {
    const { body: offer } = await opens(issuer.offer({}));
    const answers = await Promise.all([takes(offer), takes(offer)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('is nobody else’s to take or read', async () => {
    const { body: offer } = await opens(issuer.offer({}));
    expect(codeOf((await takes(offer, undefined, 'bram')).problem)).toBe('offerNotFound');
  });

  test('is deleted for good', async () => {
    const { credentialIds } = await receives({});
    const input = { credentialId: credentialIds[0] };
    expect((await gateway.call(deleteForeignCredential, { as: 'camille', input })).status).toBe(201);
    const { problem } = await gateway.call(readForeignCredential, { as: 'camille', input });
    expect(codeOf(problem)).toBe('credentialNotFound');
    const [left] = await gateway.sql<{ copies: number }>(
      `select count(*)::int as copies from wallet_foreign_copy where credential_id = $1`,
      [credentialIds[0]],
    );
    expect(left?.copies).toBe(0);
  });
});

describe('nothing is kept', () => {
  test.each<[what: string, behaves: Behaviour, failure: string]>([
    ['of what is bound to the key of another', { otherKey: true }, 'otherKey'],
    ['of what was altered', { altered: true }, 'altered'],
    [
      'of another document than the offered one',
      { open: { vct: 'https://elsewhere.example/other' } },
      'notWhatWasOffered',
    ],
    ['of what is over', { open: { exp: 1_000_000_000 } }, 'expired'],
    ['of what begins tomorrow', { open: { nbf: 4_000_000_000 } }, 'notYetValid'],
    ['of what was revoked', { ended: [3] }, 'revoked'],
    [
      'when nobody answers about its status',
      { open: { status: { status_list: { uri: 'http://localhost:9/', idx: 3 } } } },
      'statusUnknown',
    ],
    ['of what would hold for ever', { open: { exp: undefined, status: undefined } }, 'statusUnknown'],
    ['when its type is described otherwise than was signed', { otherDescription: true }, 'wrongDescription'],
    ['when the issuer says no', { refuses: 'credential_request_denied' }, 'issuerRefused'],
  ])('%s', async (_what, behaves, failure) => {
    const before = await held();
    const answer = await receives({}, behaves);
    expect([answer.state, answer.failure]).toEqual(['failed', failure]);
    expect(answer.explanation?.fr).toMatch(/\.$/);
    expect(await held()).toEqual(before);
  });
});

describe('nothing is taken', () => {
  test('from an issuer that no list knows', async () => {
    const { body: offer } = await opens(issuer.offer({}), first);
    expect([offer.state, offer.failure, offer.issuer.list]).toEqual(['blocked', 'issuerUnknown', undefined]);
    const { problem } = await first.call(takeOffer, { as: 'camille', input: { offerId: offer.id }, body: {} });
    expect(codeOf(problem)).toBe('offerClosed');
  });

  test('of a kind that its list does not vouch for', async () => {
    const { body: offer } = await opens(issuer.offer({ configuration: 'european' }));
    expect([offer.state, offer.failure]).toEqual(['blocked', 'typeNotVouched']);
  });

  test('from whoever signs under another anchor than that of the address', async () => {
    const posing = await ForeignIssuer.open(() => clock.now());
    const list = await issuer.trustList([posing.degreeType], posing.origin);
    const entry = { key: 'list', list, operator: issuer.operatorPem, types: [posing.degreeType] };
    const other = await first.beside({ trustLists: WalletConfig.shape.trustLists.parse([entry]) });
    const { body: offer } = await opens(posing.offer({}), other);
    const { body } = await other.call(takeOffer, { as: 'camille', input: { offerId: offer.id }, body: {} });
    expect([body.state, body.failure]).toEqual(['failed', 'untrustedIssuer']);
    await other.stop();
    await posing.close();
  });

  test.each([
    ['that is no offer', 'https://example.org/', 'offerUnreadable'],
    ['with two offers', 'openid-credential-offer://?credential_offer=%7B%7D&credential_offer_uri=x', 'offerUnreadable'],
    ['whose offer is gone', 'gone', 'offerOver'],
    ['at which nobody answers', 'openid-credential-offer://?credential_offer_uri=http://localhost:9/', 'issuerSilent'],
  ])('of a link %s', async (_what, link, code) => {
    const gone = `openid-credential-offer://?credential_offer_uri=${encodeURIComponent(`${issuer.origin}/offers/none`)}`;
    expect(codeOf((await opens(link === 'gone' ? gone : link)).problem)).toBe(code);
  });

  test.each(['https://127.0.0.1/', 'https://169.254.169.254/', 'https://10.0.0.1/', 'http://elsewhere.example/'])(
    'from %s, where a counter that is reached by the world never calls',
    async (uri) => {
      const outside = await first.beside({ publicUrl: 'https://api.gun.example' });
      const { problem } = await opens(`openid-credential-offer://?credential_offer_uri=${uri}`, outside);
      expect(codeOf(problem)).toBe('issuerSilent');
      await outside.stop();
    },
  );

  test('when the issuer says more of itself than anybody reads', async () => {
    issuer.behaves = { padding: 600_000 };
    expect(codeOf((await opens(issuer.offer({}))).problem)).toBe('issuerSilent');
  });
});
