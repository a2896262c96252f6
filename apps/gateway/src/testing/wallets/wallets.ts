/** Wallets of others around a gateway under test. */
import { askPresentation, addCredential, offerCredential, type Presentation } from '@gun/wallet-contract';
import { revocation } from '../access-matrix/access-matrix-grounds';
import { personas } from '@gun/testing';
import { ForeignCodeWallet } from './foreign-code-wallet';
import { ForeignWallet, type Held, type Http } from './foreign-wallet';
import type { TestGateway } from '../test-gateway';

const textsOf = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** HTTP to the gateway under test, wherever its public address says that it is. */
export const httpTo = (gateway: TestGateway): Http => {
  return async (method, url, headers = {}, body) => {
    const { pathname, search } = new URL(url);
    const answer = await gateway.app.inject({
      ...{ method, url: pathname + search, headers },
      ...(body !== undefined && { payload: body }),
    });
    return { status: answer.statusCode, headers: textsOf(answer.headers), text: answer.payload };
  };
};

/** The same, for libraries that bring their own idea of a request. */
export const fetchFrom =
  (gateway: TestGateway): typeof fetch =>
  async (address, { method = 'GET', headers, body } = {}) => {
    const given = Object.fromEntries(new Headers(headers));
    const text = body === undefined || body === null ? undefined : String(body);
    const type: Record<string, string> =
      body instanceof URLSearchParams ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
    const sent = { ...type, ...given };
    const heard = await httpTo(gateway)(method === 'POST' ? 'POST' : 'GET', String(address), sent, text);
    return new Response(heard.status === 204 ? null : heard.text, { status: heard.status, headers: heard.headers });
  };

export const walletAt = (gateway: TestGateway): ForeignWallet =>
  new ForeignWallet(httpTo(gateway), () => Math.floor(gateway.clock.at.getTime() / 1000));

/** What the database of diplomas says of everybody from now on. */
function knowsDiploma(gateway: TestGateway): void {
  gateway.sources.knows('education-award', [
    { key: 'title', value: 'Master in de architectuur' },
    { key: 'institution', value: 'Universiteit Gent' },
    { key: 'awardedOn', value: '2008-06-28' },
    { key: 'level', value: 7 },
  ]);
}

/** Puts a diploma into the wallet of somebody. */
export async function addsDiploma(gateway: TestGateway, as: string): Promise<string> {
  knowsDiploma(gateway);
  const added = await gateway.call(addCredential, { as, body: { type: 'diploma' } });
  if (added.status !== 201) throw new Error(JSON.stringify(added.problem));
  return added.body.id;
}

/** Brings it to a phone of theirs. */
export async function offersToPhone(gateway: TestGateway, as: string, credentialId: string) {
  return (await gateway.call(offerCredential, { as, input: { credentialId } })).body;
}

/** A diploma on a phone. */
export async function holdsDiploma(gateway: TestGateway, as: string, copies = 1): Promise<Held[]> {
  const credentialId = await addsDiploma(gateway, as);
  const { uri, pin } = await offersToPhone(gateway, as, credentialId);
  return walletAt(gateway).fetch(uri, pin, copies);
}

export const verifyingAgency = 'agency-national-register';

/** Asks, as the agency that is registered for it. */
export async function asksForDiploma(
  gateway: TestGateway,
  claims: readonly string[] = ['achievement_title'],
  encrypted = true,
): Promise<Presentation> {
  gateway.agency(verifyingAgency);
  const body = { purpose: 'recruitment', claims, encrypted };
  return (await gateway.call(askPresentation, { as: verifyingAgency, body })).body;
}

/** A wallet that sends its holder to sign in. */
export const codeWalletAt = (gateway: TestGateway): ForeignCodeWallet =>
  new ForeignCodeWallet(httpTo(gateway), () => Math.floor(gateway.clock.at.getTime() / 1000));

/** Bodies that the schemas of the wallet accept. */
export const walletBodies = {
  addCredential: () => ({ type: 'criminalRecordExtract' }),
  askPresentation: () => ({ purpose: 'curiosity' }),
  proveAge: () => ({ handover: 'A'.repeat(43) }),
  showCredential: () => ({ on: 'screen' }),
  checkCredential: () => ({ code: '0000-0000-0000-0000-0000-0000-00' }),
  receiveRequest: () => ({ link: 'https://site.example/' }),
  receiveOffer: () => ({ link: 'https://site.example/' }),
  takeOffer: () => ({ pin: '000000' }),
  signInForOffer: () => ({ language: 'fr' }),
  finishOffer: () => ({ state: 'never drawn', code: 'never given' }),
  answerReceivedRequest: ({ credentialId }: { readonly credentialId: string }) => ({
    chosen: [{ question: 'not asked', credentialId }],
  }),
  answerWalletRequest: () => ({ answer: 'refuse' }),
  revokeCredential: () => ({ subject: `1.${'x'.repeat(43)}`, type: 'organisation', ...revocation }),
  openDeskWallet: () => ({ nationalNumber: personas.greta.nrn, reason: 'Demande au guichet' }),
  prepareOffer: () => ({ type: 'identity', language: 'fr' }),
  revokeAtDesk: ({ credentialId }: { readonly credentialId: string }) => ({ credentialId, ...revocation }),
  revokeShownCredential: () => ({ statusList: 'https://site.example/list', place: 1, ...revocation }),
};
