// Issuing and verifying behind one HTTP address, without a database: each path does its work as often as it is told.
//   node attestations.mjs <port> <directory>
import 'reflect-metadata';
import { credentialType, type CredentialKey, type DcqlCredential } from '@gun/wallet-contract';
import { Clock, type Tx } from '@gun/nest';
import { generateKeyPairSync, randomBytes, sign, verify, X509Certificate, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { CredentialWriter } from '../../../libs/wallet/server/src/issuer/credential-writer';
import { SoftwareKeyService } from '../../../libs/wallet/server/src/keys/software-key-service';
import type { EcJwk } from '../../../libs/wallet/server/src/keys/key-service';
import { createDeviceResponse } from '../../../libs/wallet/server/src/mdoc/create-device-response';
import { handoverHashOf } from '../../../libs/wallet/server/src/mdoc/device-authentication';
import { parseIssuerSigned } from '../../../libs/wallet/server/src/mdoc/parse-issuer-signed';
import { presentSdJwt } from '../../../libs/wallet/server/src/sd-jwt/present-sd-jwt';
import { DevelopmentAuthority } from '../../../libs/wallet/server/src/trust/development-authority';
import { TrustedIssuers } from '../../../libs/wallet/server/src/trust/trusted-issuers';
import { VerifyPresentation } from '../../../libs/wallet/server/src/verifier/verify-presentation';
import { tokenWorks } from './token-works';

const [port, directory = ''] = process.argv.slice(2);
const publicUrl = 'https://api.example.be';
const clock = new Clock();
const keys = new SoftwareKeyService(randomBytes(32).toString('base64'));
const authority = await new DevelopmentAuthority(directory, publicUrl).prepare();

async function signingKey(purpose: 'issuer:diploma' | 'document-signer:drivingLicence') {
  const { ref, publicJwk } = await keys.create(purpose);
  const chain = await authority.certify(purpose, publicJwk, clock.now());
  return { publicJwk, chain, sign: (bytes: Uint8Array) => keys.sign(ref, bytes) };
}
const signers = {
  diploma: await signingKey('issuer:diploma'),
  drivingLicence: await signingKey('document-signer:drivingLicence'),
};
const writer = new CredentialWriter(
  {
    get: async (purpose: string) => (purpose.startsWith('issuer') ? signers.diploma : signers.drivingLicence),
  } as never, // only what is used here
  {
    draw: async (_: Tx, __: unknown, count: number) =>
      Array.from({ length: count }, (___, idx) => ({ idx, uri: `${publicUrl}/status/1` })),
  } as never, // only what is used here
  clock,
  { publicUrl } as never, // only what is used here
);
const verifier = new VerifyPresentation(
  new TrustedIssuers([{ name: 'GUN', certificate: new X509Certificate(authority.anchor()) }]),
  { statusOf: async () => 'valid' },
  { look: async () => [] } as never, // no key of ours was retired
  { trustLists: [] } as never, // only what is used here
);

const claims: Record<string, Record<string, string | number | object[]>> = {
  diploma: {
    ...{ issuing_authority: 'Universiteit Gent', issuing_country: 'BE', date_of_issuance: '2008-06-28' },
    ...{ family_name: 'Voorbeeld', given_name: 'Bram', achievement_title: 'Master in de architectuur' },
    level_of_learning_experience: 7,
  },
  drivingLicence: {
    ...{ family_name: 'Voorbeeld', given_name: 'Bram', birth_date: '1983-09-23', issue_date: '2019-05-02' },
    ...{ expiry_date: '2029-05-02', issuing_country: 'BE', issuing_authority: 'FPS Mobility' },
    ...{ driving_privileges: [{ vehicle_category_code: 'B' }], un_distinguishing_sign: 'B' },
  },
};
const holders = Array.from({ length: 50 }, () => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const jwks = holders.map(({ publicKey }) => publicKey.export({ format: 'jwk' }) as EcJwk); // just made so
const signWith = (key: KeyObject) => async (bytes: Uint8Array) =>
  sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' });

function issue(key: CredentialKey, bound: readonly EcJwk[]): Promise<string[]> {
  const type = credentialType(key);
  const original = { ownerId: '', credentialId: '', type, claims: claims[key] } as never; // only what is used here
  return writer.write(undefined as never, original, type.formats[0]!, bound); // only what is used here
}

const handover = {
  clientId: 'x509_hash:abc',
  nonce: randomBytes(32).toString('base64url'),
  responseUri: `${publicUrl}/a`,
};
const questions: Record<string, DcqlCredential> = {
  diploma: { id: 'q', format: 'dc+sd-jwt', claims: [{ path: ['achievement_title'] }] },
  drivingLicence: { id: 'q', format: 'mso_mdoc', claims: [{ path: ['org.iso.18013.5.1', 'driving_privileges'] }] },
};
const shown = {
  diploma: await Promise.all(
    (await issue('diploma', jwks)).map((copy, at) =>
      presentSdJwt(
        copy,
        ['achievement_title'],
        { audience: handover.clientId, nonce: handover.nonce, now: clock.now() },
        signWith(holders[at]!.privateKey),
      ),
    ),
  ),
  drivingLicence: await Promise.all(
    (await issue('drivingLicence', jwks)).map((copy, at) => {
      const paths = [['org.iso.18013.5.1', 'driving_privileges']] as const;
      const issued = parseIssuerSigned(copy) as never; // only what is used here
      return createDeviceResponse(
        { issued, paths, handoverHash: handoverHashOf(handover) },
        signWith(holders[at]!.privateKey),
      );
    }),
  ),
};

const bytes = randomBytes(1_000);
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const raw = { key: holders[0]!.privateKey, dsaEncoding: 'ieee-p1363' } as const;
const signatures = holders.map(({ privateKey, publicKey }) => ({
  signature: sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  key: { key: publicKey, dsaEncoding: 'ieee-p1363' } as const,
}));

/** One operation each; `at` counts up. */
const works: Readonly<Record<string, (at: number) => unknown>> = {
  ...tokenWorks,
  'rsa-private': () => sign('sha256', bytes, rsa),
  sign: () => sign('sha256', bytes, raw),
  'issue-sd-jwt': (at) => issue('diploma', [jwks[at % 50]!]),
  'issue-mdoc': (at) => issue('drivingLicence', [jwks[at % 50]!]),
  'batch-sd-jwt': () => issue('diploma', jwks.slice(0, 30)),
  'batch-mdoc': () => issue('drivingLicence', jwks.slice(0, 30)),
  'two-verifies': (at) => {
    for (const { signature, key } of [signatures[0]!, signatures[at % 50]!]) verify('sha256', bytes, key, signature);
  },
  'verify-sd-jwt': (at) =>
    verifier.verify(shown.diploma[at % 50]!, questions['diploma']!, { handover, now: clock.now() }),
  'verify-mdoc': (at) =>
    verifier.verify(shown.drivingLicence[at % 50]!, questions['drivingLicence']!, { handover, now: clock.now() }),
};

createServer((request, answer) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const work = works[pathname.slice(1)];
  const amount = Number(searchParams.get('amount') ?? 0);
  const all = async () => {
    if (work) for (let at = 0; at < amount; at += 1) await work(at);
  };
  void all().then(
    () => answer.end(String(amount)),
    (error: unknown) => answer.writeHead(500).end(String(error)),
  );
}).listen(Number(port), '127.0.0.1');
process.on('SIGINT', () => process.exit(0));
