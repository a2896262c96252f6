/**
 * A diploma of a university outside the Union: believed under the list and the policy of its own country, for the purpose
 * that takes it, and read in our words; for anything else it is what it is, the paper of a stranger.
 */
import 'reflect-metadata';
import {
  answerReceivedRequest,
  askPresentation,
  readPresentation,
  receiveRequest,
  type Presentation,
} from '@gun/wallet-contract';
import { WalletConfig } from '@gun/wallet-server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { degreeMapping, degreeType, ForeignUniversity } from '../testing/wallets/foreign-university';
import { disclosuresAt, type Held, type PresentationRequest } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, walletAt } from '../testing/wallets/wallets';

const naric = 'agency-flemish-diplomas';
const recruiter = 'agency-national-register';
const europeanType = 'urn:eu.europa.ec.eudi:learning:credential:1';

let first: TestGateway;
let gateway: TestGateway;
let university: ForeignUniversity;
let mine: Held;

/** The counter, when it reads the list of that country with this policy. */
async function reading(policy: Record<string, unknown> = {}): Promise<TestGateway> {
  const list = await university.list(first.clock.at, [degreeType, europeanType]);
  const operator = university.operator.certificate.toString();
  const entry = {
    key: 'tunisian-universities',
    list,
    operator,
    types: [degreeType],
    mappings: [degreeMapping],
    ...policy,
  };
  return first.beside({ trustLists: WalletConfig.shape.trustLists.parse([entry]) });
}

beforeAll(async () => {
  university = await ForeignUniversity.open();
  first = await TestGateway.start();
  for (const agency of [naric, recruiter]) first.agency(agency);
  await first.citizen('camille');
  gateway = await reading();
  mine = await university.award(gateway.clock.at);
});
afterAll(async () => {
  await gateway.stop();
  await first.stop();
});

const asks = async (purpose = 'recognition', at = gateway): Promise<Presentation> =>
  (await at.call(askPresentation, { as: purpose === 'recognition' ? naric : recruiter, body: { purpose } })).body;

/** What the holder shows, to the question in the words of the university. */
async function shows(held: Held, { uri, id }: Presentation, at = gateway, as = naric): Promise<Presentation> {
  const wallet = walletAt(at);
  const request = await wallet.readRequest(uri);
  const { claims, id: question } = foreignQuestion(request) ?? { ...request.dcql_query.credentials[0]! };
  const paths = foreignQuestion(request) ? claims.map(({ path }) => path) : [['degree', 'title']];
  await wallet.send(request, { [question]: [await wallet.present(held, request, disclosuresAt(held, paths))] });
  return (await at.call(readPresentation, { as, input: { presentationId: id } })).body;
}

const foreignQuestion = ({ dcql_query: { credentials } }: PresentationRequest) =>
  credentials.find(({ meta }) => meta?.vct_values?.includes(degreeType));

const outcome = ({ state, failure }: Presentation) => [state, failure];

test('who recognises diplomas asks for ours, or for theirs in their words', async () => {
  const { dcql_query: query } = await walletAt(gateway).readRequest((await asks()).uri);
  expect(query.credentials.map(({ meta }) => meta?.vct_values)).toEqual([[europeanType], [degreeType]]);
  expect(query.credential_sets).toEqual([{ options: [['diploma'], ['diploma_1']], required: true }]);
});

test('a diploma of theirs is believed under their list, and read in our words', async () => {
  const { state, shown } = await shows(mine, await asks());
  const claims = Object.fromEntries(shown?.[0]?.claims.map(({ key, value }) => [key, value]) ?? []);
  expect([state, shown?.[0]?.type, shown?.[0]?.trustList, shown?.[0]?.issuer]).toEqual([
    ...['answered', 'diploma', 'tunisian-universities', 'Université Modèle'],
  ]);
  expect(claims).toEqual({
    ...{ family_name: 'Modèle', given_name: 'Amina', issuing_authority: 'Université Modèle', issuing_country: 'TN' },
    ...{ achievement_title: 'Mastère en génie civil', level_of_learning_experience: '7' },
    date_of_issuance: '2019-07-04',
  });
});

test('whatever name it signs under, its issuer is called as the list calls it', async () => {
  const posing = await university.award(gateway.clock.at, { iss: `${gateway.config.wallet.publicUrl}/openid/issuer` });
  const { shown } = await shows(posing, await asks());
  expect(shown?.[0]?.issuer).toBe('Université Modèle');
});

test('the holder of a Belgian diploma answers the same question from our wallet', async () => {
  const credentialId = await addsDiploma(first, 'camille');
  const asked = await asks();
  const request = (await gateway.call(receiveRequest, { as: 'camille', body: { link: asked.uri } })).body;
  expect(request.wants.map(({ question, type }) => [question, type])).toEqual([['diploma', 'diploma']]);
  const chosen = [{ question: 'diploma', credentialId }];
  await gateway.call(answerReceivedRequest, { as: 'camille', input: { requestId: request.id }, body: { chosen } });
  const { body } = await gateway.call(readPresentation, { as: naric, input: { presentationId: asked.id } });
  expect(outcome(body)).toEqual(['answered', undefined]);
  expect(body.shown?.[0]?.trustList).toBeUndefined();
});

describe('the same diploma is not believed', () => {
  test('for a purpose that takes European ones alone', async () => {
    const asked = await asks('recruitment');
    expect(foreignQuestion(await walletAt(gateway).readRequest(asked.uri))).toBeUndefined();
    expect(outcome(await shows(mine, asked, gateway, recruiter))).toEqual(['failed', 'notWhatWasAsked']);
  });

  test('when it says that it is a European one: the list may say so, our policy does not', async () => {
    const posing = await university.award(gateway.clock.at, { vct: europeanType, achievement_title: 'Master' });
    expect(outcome(await shows(posing, await asks()))).toEqual(['failed', 'untrustedIssuer']);
  });

  test('from an issuer that is on no such list, though we believe it for this type', async () => {
    const stranger = await ForeignUniversity.open();
    const known = { name: 'Elsewhere', certificate: stranger.anchor.certificate.toString(), types: [degreeType] };
    const { trustLists } = gateway.config.wallet;
    const other = await first.beside({ trustLists, trustedIssuers: [known] });
    const posing = await stranger.award(other.clock.at);
    expect(outcome(await shows(posing, await asks('recognition', other), other))).toEqual([
      'failed',
      'untrustedIssuer',
    ]);
    await other.stop();
  });

  test('where nobody mapped it', async () => {
    const other = await reading({ mappings: [] });
    expect(outcome(await shows(mine, await asks('recognition', other), other))).toEqual(['failed', 'unknownType']);
    await other.stop();
  });

  test('where the mapping looks in the wrong place', async () => {
    const claims = { ...degreeMapping.claims, achievement_title: ['diploma', 'title'] };
    const other = await reading({ mappings: [{ ...degreeMapping, claims }] });
    const heard = await shows(mine, await asks('recognition', other), other);
    expect(outcome(heard)).toEqual(['failed', 'notWhatWasAsked']);
    await other.stop();
  });

  test('with a level that the mapping does not know', async () => {
    const odd = await university.award(gateway.clock.at, {}, { cycle: 'Agrégation' });
    expect(outcome(await shows(odd, await asks()))).toEqual(['failed', 'notWhatWasAsked']);
  });

  test('without a status, where the policy wants one, or without an end where it does not', async () => {
    const strict = await reading({ mappings: [{ ...degreeMapping, statusRequired: true }] });
    expect(outcome(await shows(mine, await asks('recognition', strict), strict))).toEqual(['failed', 'statusUnknown']);
    await strict.stop();
    const endless = await university.award(gateway.clock.at, { exp: undefined });
    expect(outcome(await shows(endless, await asks()))).toEqual(['failed', 'expired']);
  });

  test('when nobody answers where its status is to be learnt', async () => {
    const status = { status_list: { uri: 'http://localhost:9/lists/1', idx: 30_000 } };
    const silent = await university.award(gateway.clock.at, { status });
    expect(outcome(await shows(silent, await asks()))).toEqual(['failed', 'statusUnknown']);
  });

  test('once its list should have been read anew', async () => {
    const later = await reading();
    later.clock.at = new Date(first.clock.at.getTime() + 8 * 86_400_000);
    const young = await university.award(later.clock.at);
    expect(outcome(await shows(young, await asks('recognition', later), later))).toEqual(['failed', 'untrustedIssuer']);
    await later.stop();
  });
});
