/** The libraries of the OpenWallet Foundation, as the wallet: they get a diploma from us, and show us a part of it. */
import { setGlobalConfig, type CallbackContext, clientAuthenticationAnonymous, HashAlgorithm } from '@openid4vc/oauth2';
import { Openid4vciClient } from '@openid4vc/openid4vci';
import { Openid4vpClient } from '@openid4vc/openid4vp';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { readPresentation } from '@gun/wallet-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CompactEncrypt, compactVerify, exportJWK, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { createHash, randomBytes, sign as signBytes, KeyObject, X509Certificate } from 'node:crypto';
import { newKey } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, asksForDiploma, fetchFrom, offersToPhone, verifyingAgency } from '../testing/wallets/wallets';

let gateway: TestGateway;
let holder: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey };
let publicJwk: JWK & { kty: string };
beforeAll(async () => {
  setGlobalConfig({ allowInsecureUrls: true }); // the gateway under test has no TLS
  gateway = await TestGateway.start();
  gateway.clock.at = new Date(); // the libraries read the clock of the machine
  await gateway.citizen('camille');
  holder = await newKey();
  publicJwk = { kty: 'EC', ...(await exportJWK(holder.publicKey)) };
});
afterAll(() => gateway.stop());

const callbacks: CallbackContext = {
  fetch: (...request) => fetchFrom(gateway)(...request),
  hash: (data, algorithm) =>
    createHash(algorithm === HashAlgorithm.Sha256 ? 'sha256' : algorithm)
      .update(data)
      .digest(),
  generateRandom: (length) => randomBytes(length),
  clientAuthentication: clientAuthenticationAnonymous(),
  signJwt: async (_signer, { header, payload }) => ({
    jwt: await new SignJWT(payload).setProtectedHeader({ ...header, alg: 'ES256' }).sign(holder.privateKey),
    signerJwk: publicJwk,
  }),
  verifyJwt: async (signer, { compact }) => {
    if (signer.method !== 'x5c') return { verified: false };
    const { publicKey } = new X509Certificate(Buffer.from(signer.x5c[0] ?? '', 'base64'));
    await compactVerify(compact, publicKey, { algorithms: ['ES256'] });
    return { verified: true, signerJwk: { kty: 'EC', ...(await exportJWK(publicKey)) } };
  },
  encryptJwe: async (encryptor, data) => {
    const jwk: JWK = { ...encryptor.publicJwk } as JWK; // the same standard, typed twice
    const key = await importJWK(jwk, 'ECDH-ES');
    const jwe = await new CompactEncrypt(new TextEncoder().encode(data))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: encryptor.enc, ...(jwk.kid && { kid: jwk.kid }) })
      .encrypt(key);
    return { jwe, encryptionJwk: encryptor.publicJwk };
  },
  decryptJwe: async () => ({ decrypted: false }),
  getX509CertificateMetadata: (text) => {
    const names = new X509Certificate(Buffer.from(text, 'base64')).subjectAltName?.split(', ') ?? [];
    const of = (kind: string) => names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
    return { sanDnsNames: of('DNS:'), sanUriNames: of('URI:') };
  },
};

const sdJwt = new SDJwtVcInstance({
  hasher: async (text) =>
    createHash('sha256')
      .update(typeof text === 'string' ? text : Buffer.from(text))
      .digest(),
  hashAlg: 'sha-256',
  kbSignAlg: 'ES256',
  kbSigner: async (text) =>
    signBytes('sha256', Buffer.from(text), {
      key: KeyObject.from(holder.privateKey),
      dsaEncoding: 'ieee-p1363',
    }).toString('base64url'),
});

const titleOnly = { achievement_title: true } as never; // its types know no claims here

async function getsDiploma(): Promise<string> {
  const credentialId = await addsDiploma(gateway, 'camille');
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  const client = new Openid4vciClient({ callbacks });
  const credentialOffer = await client.resolveCredentialOffer(uri);
  const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer);
  const { accessTokenResponse } = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
    ...{ credentialOffer, issuerMetadata, txCode: pin },
  });
  const { c_nonce: nonce } = await client.requestNonce({ issuerMetadata });
  const [credentialConfigurationId = ''] = credentialOffer.credential_configuration_ids;
  const { jwt } = await client.createCredentialRequestJwtProof({
    ...{ issuerMetadata, credentialConfigurationId, nonce, issuedAt: gateway.clock.at },
    signer: { method: 'jwk', publicJwk, alg: 'ES256' },
  });
  const answer = await client.retrieveCredentials({
    ...{ issuerMetadata, credentialConfigurationId, proofs: { jwt: [jwt] } },
    accessToken: accessTokenResponse.access_token,
  });
  const [first] = answer.credentialResponse.credentials ?? [];
  return String(typeof first === 'object' && 'credential' in first ? first.credential : first);
}

test('gets a diploma and shows its title, encrypted, to an agency that asked for nothing else', async () => {
  const credential = await getsDiploma();
  const { id, uri } = await asksForDiploma(gateway, ['achievement_title']);

  const client = new Openid4vpClient({ callbacks });
  const { params } = client.parseOpenid4vpAuthorizationRequest({ authorizationRequest: uri });
  const {
    authorizationRequestPayload: request,
    dcql,
    client: verifier,
    version,
  } = await client.resolveOpenId4vpAuthorizationRequest({ authorizationRequestPayload: params });
  expect([verifier.prefix, version]).toEqual(['x509_hash', 100]);
  expect(dcql?.query).toMatchObject({ credentials: [{ id: 'diploma', claims: [{ path: ['achievement_title'] }] }] });

  const presentation = await sdJwt.present(credential, titleOnly, {
    kb: {
      payload: {
        iat: Math.floor(gateway.clock.at.getTime() / 1000),
        aud: String(request.client_id),
        nonce: request.nonce,
      },
    },
  });
  const answer = await client.createOpenid4vpAuthorizationResponse({
    authorizationRequestPayload: request,
    authorizationResponsePayload: { vp_token: { diploma: [presentation] } },
    jarm: {
      encryption: { nonce: request.nonce },
      serverMetadata: {
        authorization_signing_alg_values_supported: [],
        authorization_encryption_alg_values_supported: ['ECDH-ES'],
        authorization_encryption_enc_values_supported: ['A256GCM', 'A128GCM'],
      },
    },
  });
  const sent = await client.submitOpenid4vpAuthorizationResponse({
    authorizationRequestPayload: { response_uri: String(request['response_uri']) },
    ...answer,
  });
  expect(sent.response.status).toBe(200);

  const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
  expect(body.state).toBe('answered');
  expect(body.shown?.[0]?.claims).toContainEqual({ key: 'achievement_title', value: 'Master in de architectuur' });
});
