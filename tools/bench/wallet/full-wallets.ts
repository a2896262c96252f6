// Wallets of 1, 50 and 500 attestations behind one HTTP address: each path does its work as often as it is told. A request
// to present is read as its holder sees it, with what would answer, and then answered; only the party is not there. A
// phone asks for a copy with a token that was prepared.
//   node full-wallets.mjs <port> <database> <directory>
import 'reflect-metadata';
import { PersonKeys } from '@gun/identity-server';
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, connectionsAtMost, Database } from '@gun/nest';
import { credentialType, type CredentialKey, type DcqlQuery } from '@gun/wallet-contract';
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { DataSource } from 'typeorm';
import { PersonVault } from '../../../libs/identity/server/src/keys/person-vault';
import { CopyStore } from '../../../libs/wallet/server/src/credentials/copy-store';
import { CredentialStore } from '../../../libs/wallet/server/src/credentials/credential-store';
import { PersonSeal } from '../../../libs/wallet/server/src/credentials/person-seal';
import { CopyFiller } from '../../../libs/wallet/server/src/holder/copy-filler';
import { PresentationWriter } from '../../../libs/wallet/server/src/holder/presenting/presentation-writer';
import { ReceivedRequestsReader } from '../../../libs/wallet/server/src/holder/presenting/received-requests.reader';
import { ReceivedRequestsService } from '../../../libs/wallet/server/src/holder/presenting/received-requests.service';
import { ForeignStates } from '../../../libs/wallet/server/src/holder/receiving/foreign-states';
import { ForeignStore } from '../../../libs/wallet/server/src/holder/receiving/foreign-store';
import { RequestStore } from '../../../libs/wallet/server/src/holder/presenting/request-store';
import { AccessTokens } from '../../../libs/wallet/server/src/authorization/access-tokens';
import { IssuanceService } from '../../../libs/wallet/server/src/issuer/issuance.service';
import { issuerOf } from '../../../libs/wallet/server/src/issuer/issuer-metadata';
import { hashOfToken } from '../../../libs/wallet/server/src/issuer/offers';
import { NotificationIds } from '../../../libs/wallet/server/src/issuer/notification-ids';
import { OneTimeNonces } from '../../../libs/wallet/server/src/issuer/one-time-nonces';
import { CredentialWriter } from '../../../libs/wallet/server/src/issuer/credential-writer';
import { SigningKeys } from '../../../libs/wallet/server/src/keys/signing-keys';
import { SoftwareKeyService } from '../../../libs/wallet/server/src/keys/software-key-service';
import { createJws } from '../../../libs/wallet/server/src/sd-jwt/jws';
import { StatusLists } from '../../../libs/wallet/server/src/status/status-lists';
import { DevelopmentAuthority } from '../../../libs/wallet/server/src/trust/development-authority';

const [port, url = '', directory = ''] = process.argv.slice(2);
const publicUrl = 'https://api.example.be';
const config = { publicUrl, trustLists: [] } as never; // only what is used here
const key = Buffer.alloc(32, 'k').toString('base64');
const same = (text: string) => ({ fr: text, nl: text, de: text, en: text });

const clock = new Clock();
const source = new DataSource({ type: 'postgres', url, extra: { max: connectionsAtMost } });
const database = new Database(await source.initialize());
const people = new PersonKeys(
  database,
  new PersonVault({ personHashKey: key, personMasterKey: key, pseudonymKey: key }),
);
const seal = new PersonSeal(people);
const keyService = new SoftwareKeyService(key);
const authority = await new DevelopmentAuthority(directory, publicUrl).prepare();
const signing = new SigningKeys(database, keyService, authority, clock);
const lists = new StatusLists(database, signing, clock, config);
const store = new CredentialStore(database, seal, clock);
const copies = new CopyStore(database, seal, clock);
const writer = new CredentialWriter(signing, lists, clock, config);
const filler = new CopyFiller(database, store, copies, writer, keyService);
const requests = new RequestStore(database, seal, clock);
const foreign = new ForeignStore(database, seal, clock);
const foreignStates = new ForeignStates(foreign, {} as never); // nobody else issued anything
const reader = new ReceivedRequestsReader(requests, store, foreign, foreignStates, authority);
const service = new ReceivedRequestsService(
  database,
  {} as never, // requests are kept already
  requests,
  reader,
  new PresentationWriter(copies, foreign, keyService, clock),
  { send: async () => undefined } as never, // nobody is there to take it
  filler,
  { record: async () => uuidV7() } as never, // has its own part
  {} as never, // shares nothing
  store,
  foreign,
  config,
);

const content = { source: same('Universiteit Gent'), legalBasis: 'diplomas' };
const diploma = {
  ...{ issuing_authority: 'Universiteit Gent', issuing_country: 'BE', date_of_issuance: '2008-06-28' },
  ...{ family_name: 'Voorbeeld', given_name: 'Bram', achievement_title: 'Master in de architectuur' },
  level_of_learning_experience: 7,
};
const organisation = { legal_name: 'Bench', legal_form: 'NV', issuing_authority: 'Bench' };

async function keep(ownerId: string, key: CredentialKey, claims: Record<string, string | number>): Promise<string> {
  const [credentialId, type] = [uuidV7(), credentialType(key)];
  await database.transaction(async (tx) => {
    await store.keepValid(tx, { ownerId, credentialId }, type, { ...content, claims });
    await filler.fill(tx, { ownerId, credentialId, type, claims });
  });
  return credentialId;
}

/** A wallet with one attestation that is asked for, and course certificates beside it. */
async function walletOf(
  count: number,
  of = String(count),
): Promise<{ actor: CitizenActor; chosen: string; course: string }> {
  const personId = await people.personIdFor(`bench ${of}`);
  const chosen = await keep(personId, 'organisation', organisation);
  let course = '';
  for (let at = 1; at < count; at += 1) course = await keep(personId, 'microCredential', diploma);
  return {
    actor: { kind: 'citizen', personId, partyId: personId, partyKind: 'person', assurance: 'high', name: 'Bench' },
    ...{ chosen, course },
  };
}

const asks = (type: CredentialKey, claim: string): DcqlQuery => {
  const [form] = credentialType(type).formats;
  const meta = form?.format === 'mso_mdoc' ? { doctype_value: form.docType } : { vct_values: [form?.vct ?? ''] };
  return { credentials: [{ id: 'q', format: form?.format ?? '', meta, claims: [{ path: [claim] }] }] };
};

/** Reads and answers one request. */
async function present(actor: CitizenActor, credentialId: string, query: DcqlQuery): Promise<void> {
  const ownerId = actor.partyId;
  const link = `openid4vp://?${randomBytes(16).toString('hex')}`;
  const nonce = randomBytes(32).toString('base64url');
  const party = { id: 'hotel-example', name: same('Hotel Example'), site: 'https://hotel.example' };
  const request = {
    ...{ party, clientId: 'x509_hash:abc', nonce, responseUri: 'https://hotel.example/a', query, origins: [] },
    wants: [{ question: 'q', claims: [], beyond: [] }],
  };
  const expiresAt = new Date(clock.now().getTime() + 600_000);
  const requestId = await database.transaction((tx) =>
    requests.keep(tx, { ownerId, link, content: request, expiresAt }),
  );
  const { wants } = await reader.read({ ownerId, requestId });
  if (!wants[0]?.documents.length) throw new Error('nothing answers');
  const answer = { requestId, chosen: [{ question: 'q', credentialId }] };
  await service.answer(actor, answer, { key: uuidV7(), fingerprint: requestId });
}

const nonces = new OneTimeNonces(database, clock);
const issuance = new IssuanceService(
  database,
  new AccessTokens(database, {} as never, clock), // these tokens are not bound to a key
  writer,
  store,
  lists,
  {} as never, // no proof brings an attestation of its key
  new NotificationIds({ masterKey: key }),
  clock,
  config,
);

/** A phone asks for one copy: a token that was obtained, and a proof of its key. */
interface CredentialCall {
  readonly authorization: string;
  readonly body: object;
}
const calls: CredentialCall[] = [];

async function prepareCall(ownerId: string, credentialId: string): Promise<CredentialCall> {
  const token = randomBytes(32).toString('base64url');
  await database.rows(
    `insert into wallet_access_token (hash, owner_id, credential_id, expires_at) values ($1, $2, $3, $4)`,
    [hashOfToken(token), ownerId, credentialId, new Date(clock.now().getTime() + 3_600_000)],
  );
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const proof = await createJws(
    { typ: 'openid4vci-proof+jwt', jwk: publicKey.export({ format: 'jwk' }) },
    { aud: issuerOf(publicUrl), iat: Math.floor(clock.now().getTime() / 1000), nonce: await nonces.draw() },
    async (bytes) => sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  );
  const body = { credential_configuration_id: 'organisation.sd-jwt', proofs: { jwt: [proof] } };
  return { authorization: `Bearer ${token}`, body };
}

const wallets = { 1: await walletOf(1), 50: await walletOf(50), 500: await walletOf(500) };
const one = asks('organisation', 'legal_name');
/** More than ask at once, so that nobody waits for their own attestation. */
const phones = await Promise.all(Array.from({ length: 50 }, (_, at) => walletOf(1, `phone ${at}`)));
const works: Readonly<Record<string, () => Promise<unknown>>> = {
  'prepare-calls': async () => {
    const { actor, chosen } = phones[calls.length % phones.length]!; // within the list
    calls.push(await prepareCall(actor.partyId, chosen));
  },
  'credential-request': async () => {
    const { authorization, body } = calls.pop()!; // as many as were prepared
    await issuance.issue({ authorization }, body);
  },

  'of-1': () => present(wallets[1].actor, wallets[1].chosen, one),
  'of-50': () => present(wallets[50].actor, wallets[50].chosen, one),
  'of-500': () => present(wallets[500].actor, wallets[500].chosen, one),
  /** Every other one is of the kind that is asked for. */
  'course-of-500': () => present(wallets[500].actor, wallets[500].course, asks('microCredential', 'achievement_title')),
};

createServer((request, answer) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const work = works[pathname.slice(1)];
  const amount = Number(searchParams.get('amount') ?? 0);
  let left = work ? amount : 0;
  const worker = async () => {
    for (; left > 0;) {
      left -= 1;
      await work?.();
    }
  };
  const workers = Array.from({ length: Number(searchParams.get('atOnce') ?? 1) }, worker);
  void Promise.all(workers).then(
    () => answer.end(String(amount)),
    (error: unknown) => answer.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
  );
}).listen(Number(port), '127.0.0.1');
process.on('SIGINT', () => process.exit(0));
