/**
 * Our wallet takes documents from an issuer of others, which is written on the libraries of the OpenWallet Foundation and
 * imports nothing of ours. What it must not take, or not keep, it does not.
 */
import { ForeignIssuer, type Behaviour, type Offered } from '@gun/foreign-issuer';
import { PersonalDataSources } from '@gun/nest';
import { listNotifications } from '@gun/notifications-contract';
import {
  answerReceivedRequest,
  askPresentation,
  deleteForeignCredential,
  finishOffer,
  listForeignCredentials,
  readForeignCredential,
  readPresentation,
  readReceivedOffer,
  receiveOffer,
  receiveRequest,
  signInForOffer,
  takeOffer,
  type ReceivedOffer,
} from '@gun/wallet-contract';
import { DeferredOffers, WalletConfig } from '@gun/wallet-server';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import 'reflect-metadata';
import { TestGateway } from '../testing/test-gateway';
import { degreeMapping } from '../testing/wallets/foreign-university';

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
    ['of copies that do not all say the same', { openLater: { number: 7 } }, 'notWhatWasOffered'],
    ['of what is over', { open: { exp: 1_000_000_000 } }, 'expired'],
    ['of what ends at no time that exists', { open: { exp: 1e300 } }, 'altered'],
    ['of what ends at a time that is no number', { open: { exp: 'tomorrow' } }, 'altered'],
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

  const offerOf = (issuerAddress: string) => {
    const offered = { credential_issuer: issuerAddress, credential_configuration_ids: ['degree'] };
    return `openid-credential-offer://?credential_offer=${encodeURIComponent(JSON.stringify(offered))}`;
  };

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
    ['of an issuer that hides behind another', offerOf('https://issuer.example/known/../unknown'), 'offerUnreadable'],
    ['of an issuer that is a script', offerOf('javascript:alert(1)'), 'offerUnreadable'],
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

describe('a diploma, after signing in at the issuer', () => {
  const goes = ({ id }: ReceivedOffer) =>
    gateway.call(signInForOffer, { as: 'camille', input: { offerId: id }, body: { language: 'fr' } });
  const returns = ({ id }: ReceivedOffer, said: Record<string, string>) =>
    gateway.call(finishOffer, { as: 'camille', input: { offerId: id }, body: said });

  /** What the browser is sent back with. */
  async function signsIn(offer: ReceivedOffer): Promise<Record<string, string>> {
    const { body } = await goes(offer);
    expect(Object.keys(Object.fromEntries(new URL(body.address).searchParams)).sort()).toEqual([
      'client_id',
      'request_uri',
    ]);
    const { headers } = await fetch(body.address, { redirect: 'manual' });
    const back = new URL(headers.get('location') ?? '');
    expect(back.origin + back.pathname).toBe('http://localhost:3000/fr/wallet/receive');
    return Object.fromEntries(back.searchParams);
  }

  test.each([false, true])(
    'is taken, announced and with proofs of possession (nonce of the server: %s)',
    async (dpopNonce) => {
      issuer.behaves = { dpopNonce };
      const { body: offer } = await opens(issuer.offer({ signIn: true }));
      expect(offer.signIn).toBe(true);
      expect(codeOf((await takes(offer)).problem)).toBe('offerWantsSignIn');
      const { body: taken } = await returns(offer, await signsIn(offer));
      expect([taken.state, taken.failure, taken.credentialIds.length]).toEqual(['taken', undefined, 1]);
    },
  );

  test('who says no there gets nothing, and reads it here', async () => {
    issuer.behaves = { signInDenied: true };
    const { body: offer } = await opens(issuer.offer({ signIn: true }));
    const { body: denied } = await returns(offer, await signsIn(offer));
    expect([denied.state, denied.failure]).toEqual(['failed', 'signInRefused']);
  });

  test.each([
    ['another state', { state: 'somebody else’s' }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['no issuer, where it names itself', { iss: '' }],
  ])('an answer with %s is not believed, and the right one still is', async (_what, change) => {
    const { body: offer } = await opens(issuer.offer({ signIn: true }));
    const said = await signsIn(offer);
    expect(codeOf((await returns(offer, { ...said, ...change })).problem)).toBe('returnNotOurs');
    expect((await returns(offer, said)).body.state).toBe('taken');
  });
});

describe('a document that comes later', () => {
  const worker = () => gateway.app.get(DeferredOffers);
  const reads = async (offerId: string) =>
    (await gateway.call(readReceivedOffer, { as: 'camille', input: { offerId } })).body;

  test('is fetched by the worker when the issuer said, and the holder hears of it', async () => {
    const awaited = await receives({}, { deferred: 1 });
    expect(awaited.state).toBe('awaited');
    await worker().look();
    expect((await reads(awaited.id)).state).toBe('awaited'); // too early
    for (let rounds = 0; rounds < 2; rounds += 1) {
      gateway.clock.at = new Date(gateway.clock.at.getTime() + 61_000);
      first.clock.at = gateway.clock.at;
      await worker().look();
    }
    const arrived = await reads(awaited.id);
    expect([arrived.state, arrived.credentialIds.length]).toEqual(['taken', 1]);
    const { body: inbox } = await gateway.call(listNotifications, { as: 'camille' });
    expect(inbox.items.map(({ title }) => title.en)).toContain('Arrived in your wallet: Degree');
  });

  test('is asked for by one worker only, however slow its issuer is', async () => {
    const other = await reading();
    const later = () => {
      const at = new Date(gateway.clock.at.getTime() + 61_000);
      for (const counter of [first, gateway, other]) counter.clock.at = at;
    };
    let release = () => {};
    const heldUntil = new Promise<void>((resolve) => (release = resolve));
    const awaited = await receives({}, { deferred: 0, heldUntil });
    later();
    const slow = worker().look();
    await wait(500); // the issuer has been asked
    later();
    await other.app.get(DeferredOffers).look();
    release();
    await slow;
    const { state, failure, credentialIds } = await reads(awaited.id);
    expect([state, failure, credentialIds.length]).toEqual(['taken', undefined, 1]);
    await other.stop();
  });

  test('is not kept when it is bound to another key', async () => {
    const awaited = await receives({}, { deferred: 0, otherKey: true });
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 61_000);
    first.clock.at = gateway.clock.at;
    await worker().look();
    const { state, failure } = await reads(awaited.id);
    expect([state, failure]).toEqual(['failed', 'otherKey']);
  });
});

test('a driving licence of theirs is an mdoc, and reads like one of ours', async () => {
  const taken = await receives({ configuration: 'licence' });
  const input = { credentialId: taken.credentialIds[0] };
  const { body } = await gateway.call(readForeignCredential, { as: 'camille', input });
  expect(body).toMatchObject({
    format: 'mso_mdoc',
    state: 'valid',
    title: { en: 'Driving licence' },
    unshownCopies: 3,
  });
  expect(body.claims).toContainEqual({
    key: 'org.iso.18013.5.1.family_name',
    label: expect.objectContaining({ fr: 'Nom' }),
    value: 'Modèle',
  });
});

describe('what was taken, shown', () => {
  const naric = 'agency-flemish-diplomas';
  let counter: TestGateway;
  beforeAll(async () => {
    const list = await issuer.trustList();
    const mapping = {
      ...degreeMapping,
      vct: issuer.degreeType,
      claims: { ...degreeMapping.claims, issuing_authority: ['university'] },
    };
    const entry = {
      ...{ key: 'tunisian-universities', list, operator: issuer.operatorPem },
      ...{ types: [issuer.degreeType], mappings: [mapping] },
    };
    first.agency(naric);
    await first.citizen('yanis');
    counter = await first.beside({ trustLists: WalletConfig.shape.trustLists.parse([entry]) });
  });
  afterAll(() => counter.stop());

  async function holds(): Promise<string> {
    const { body: offer } = await counter.call(receiveOffer, { as: 'yanis', body: { link: issuer.offer({}) } });
    const { body } = await counter.call(takeOffer, { as: 'yanis', input: { offerId: offer.id }, body: {} });
    return body.credentialIds[0] ?? 'nothing was taken';
  }
  const asks = async () => (await counter.call(askPresentation, { as: naric, body: { purpose: 'recognition' } })).body;

  test('answers who recognises diplomas, in the words of its own list, and is noted', async () => {
    const credentialId = await holds();
    const { id, uri } = await asks();
    const { body: request } = await counter.call(receiveRequest, { as: 'yanis', body: { link: uri } });
    expect([request.state, request.blockedBy, request.wants.length]).toEqual(['open', undefined, 1]);
    const [want] = request.wants;
    expect(want?.documents.map((one) => one.credentialId)).toEqual([credentialId]);
    expect(want?.documents[0]?.shows.map(({ value }) => value)).toContain('Mastère en génie civil');
    const chosen = [{ question: want?.question, credentialId }];
    const input = { requestId: request.id };
    const { body: answered } = await counter.call(answerReceivedRequest, { as: 'yanis', input, body: { chosen } });
    expect(answered.state).toBe('answered');
    const { body } = await counter.call(readPresentation, { as: naric, input: { presentationId: id } });
    expect([body.state, body.failure, body.shown?.[0]?.trustList]).toEqual([
      ...['answered', undefined, 'tunisian-universities'],
    ]);
    const detail = await counter.call(readForeignCredential, { as: 'yanis', input: { credentialId } });
    expect(detail.body.unshownCopies).toBe(2);
  });

  test('is offered to nobody once its issuer ended it', async () => {
    const before = (await counter.call(listForeignCredentials, { as: 'yanis' })).body.items;
    for (const { id: credentialId } of before)
      await counter.call(deleteForeignCredential, { as: 'yanis', input: { credentialId } });
    const credentialId = await holds();
    await counter.sql(`update wallet_foreign_credential set state = 'revoked' where id = $1`, [credentialId]);
    const { uri } = await asks();
    const { body: request } = await counter.call(receiveRequest, { as: 'yanis', body: { link: uri } });
    expect(request.wants.flatMap(({ documents }) => documents)).toEqual([]);
  });
});

test('goes into the file of one’s own data, and is erased with the rest', async () => {
  await receives({});
  const [source] = gateway.app
    .get(PersonalDataSources)
    .all()
    .filter(({ name }) => name === 'wallet-received');
  const personId = gateway.personOf('camille');
  const kinds: unknown[] = [];
  for await (const item of source!.items(personId)) kinds.push(source!.item.parse(item));
  expect(kinds).toContainEqual(expect.objectContaining({ kind: 'document', claims: expect.anything() }));
  expect(kinds).toContainEqual(expect.objectContaining({ kind: 'offer' }));
  await source!.erase(personId, new Date(gateway.clock.at.getTime() + 1000));
  for (const table of ['wallet_received_offer', 'wallet_foreign_credential', 'wallet_foreign_copy'])
    expect(await gateway.sql(`select 1 from ${table} where owner_id = $1`, [personId])).toEqual([]);
});
