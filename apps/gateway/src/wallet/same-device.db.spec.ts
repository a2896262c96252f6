/**
 * The same-device flow (OpenID4VP 1.0, parts 8.2 and 14.2; HAIP 1.0, part 5.1): what was shown belongs to the browser that
 * came back from the wallet, and not to whoever started the request and sent its link to somebody else.
 */
import { inEveryLanguage } from '@gun/kernel';
import {
  answerReceivedRequest,
  askPresentation,
  readPresentation,
  receiveRequest,
  refuseReceivedRequest,
  type Presentation,
  type RelyingParty,
} from '@gun/wallet-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { read, type ForeignWallet, type Held } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, asksForDiploma, holdsDiploma, verifyingAgency, walletAt } from '../testing/wallets/wallets';

const library: RelyingParty = {
  id: 'agency-library',
  name: inEveryLanguage('Royal Library'),
  site: { origins: ['https://library.example'] },
  purposes: [
    {
      ...{ key: 'reader', title: inEveryLanguage('Admit a reader'), type: 'diploma', keptDays: 1 },
      ...{ claims: ['achievement_title'], legalBasis: 'rules of the reading room' },
    },
  ],
};
const returnUri = 'https://library.example/back?desk=2';

let gateway: TestGateway;
let wallet: ForeignWallet;
let mine: Held;
let credentialId: string;
beforeAll(async () => {
  gateway = await TestGateway.start(undefined, undefined, [library]);
  gateway.agency(library.id);
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  [mine] = (await holdsDiploma(gateway, 'camille')) as [Held]; // one copy
  credentialId = await addsDiploma(gateway, 'bram');
  wallet = walletAt(gateway);
});
afterAll(() => gateway.stop());

const asks = (more: Record<string, unknown> = { returnUri }) =>
  gateway.call(askPresentation, { as: library.id, body: { purpose: 'reader', ...more } });
const reads = (id: string, responseCode?: string) =>
  gateway.call(readPresentation, {
    ...{ as: library.id, input: { presentationId: id } },
    ...(responseCode !== undefined && { query: { responseCode } }),
  });
const problemOf = ({ problem }: { problem: { type?: string | undefined } }) => problem.type?.split(':').at(-1);

async function shows({ uri }: Presentation): Promise<URL> {
  const request = await wallet.readRequest(uri);
  const presentation = await wallet.present(mine, request, ['achievement_title']);
  const heard = await wallet.send(request, { diploma: [presentation] });
  expect([heard.status, heard.headers['cache-control']]).toEqual([200, 'no-store']);
  return new URL(read<{ redirect_uri: string }>(heard.text).redirect_uri);
}
const codeIn = (url: URL): string => url.searchParams.get('response_code') ?? '';

describe('a wallet of others on the same device', () => {
  test('sends its browser back to the page of the party, which reads with the code it brings', async () => {
    const { body: asked } = await asks();
    const back = await shows(asked);
    expect([back.origin + back.pathname, back.searchParams.get('desk')]).toEqual(['https://library.example/back', '2']);
    const { body } = await reads(asked.id, codeIn(back));
    expect(body.shown?.[0]?.claims).toContainEqual({ key: 'achievement_title', value: 'Master in de architectuur' });
  });

  test('gives whoever only started the request nothing to read', async () => {
    const { body: asked } = await asks();
    await shows(asked);
    const { body } = await reads(asked.id);
    expect(body).toMatchObject({ state: 'answered' });
    expect(body).not.toHaveProperty('shown');
  });

  test('brings a code that opens one request, and no other', async () => {
    const [{ body: victims }, { body: attackers }] = [await asks(), await asks()];
    const [back] = [await shows(victims), await shows(attackers)];
    const refused = await reads(attackers.id, codeIn(back));
    expect([refused.status, problemOf(refused)]).toEqual([409, 'responseCodeWrong']);
    expect(problemOf(await reads(victims.id, ''.padEnd(43, 'A')))).toBe('responseCodeWrong');
  });

  test('has a new code for each answer', async () => {
    const codes = [codeIn(await shows((await asks()).body)), codeIn(await shows((await asks()).body))];
    expect(codes[0]).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(codes[0]).not.toBe(codes[1]);
  });

  test('that refuses goes back as well', async () => {
    const { body: asked } = await asks();
    const request = await wallet.readRequest(asked.uri);
    const form = new URLSearchParams({ error: 'access_denied', state: String(request['state']) });
    const heard = await gateway.app.inject({
      ...{ method: 'POST', url: new URL(String(request['response_uri'])).pathname, payload: form.toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(heard.json<{ redirect_uri: string }>().redirect_uri).toMatch(/^https:\/\/library\.example\/back\?/);
    expect((await reads(asked.id)).body.state).toBe('refused');
  });

  test('is sent nowhere when the party named no page', async () => {
    const { uri, id } = await asksForDiploma(gateway);
    const request = await wallet.readRequest(uri);
    const heard = await wallet.send(request, {
      diploma: [await wallet.present(mine, request, ['achievement_title'])],
    });
    expect(heard.text).toBe('{}');
    const read = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
    expect(read.body.shown).toHaveLength(1);
  });
});

test.each(['https://elsewhere.example/back', 'http://library.example/back', 'https://library.example.evil/back'])(
  'nobody is sent to %s, where the party is not registered',
  async (elsewhere) => {
    const refused = await asks({ returnUri: elsewhere });
    expect([refused.status, problemOf(refused)]).toEqual([409, 'returnNotRegistered']);
  },
);

describe('our own wallet', () => {
  const opens = async ({ uri }: Presentation) =>
    (await gateway.call(receiveRequest, { as: 'bram', body: { link: uri } })).body;

  test('follows, with the code of the answer that it gave', async () => {
    const { body: asked } = await asks();
    const { id: requestId } = await opens(asked);
    const chosen = [{ question: 'diploma', credentialId }];
    const { body } = await gateway.call(answerReceivedRequest, { as: 'bram', input: { requestId }, body: { chosen } });
    const { body: shown } = await reads(asked.id, codeIn(new URL(body.returnTo ?? '')));
    expect(shown.shown).toHaveLength(1);
  });

  test('follows when its holder refuses', async () => {
    const { body: asked } = await asks();
    const { id: requestId } = await opens(asked);
    const { body } = await gateway.call(refuseReceivedRequest, { as: 'bram', input: { requestId } });
    expect(body).toMatchObject({ state: 'refused', returnTo: expect.stringContaining('response_code=') });
  });
});
