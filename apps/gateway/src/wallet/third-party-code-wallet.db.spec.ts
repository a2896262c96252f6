/** The libraries of the OpenWallet Foundation send a holder to sign in: pushed request, PKCE, DPoP, and a diploma. */
import { answerWalletRequest } from '@gun/wallet-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clientAuthenticationNone, HashAlgorithm, setGlobalConfig, type CallbackContext } from '@openid4vc/oauth2';
import { Openid4vciClient } from '@openid4vc/openid4vci';
import { decodeProtectedHeader, exportJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import { newKey } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, fetchFrom, httpTo, offersToPhone } from '../testing/wallets/wallets';

const clientId = 'library-wallet';
const redirectUri = 'https://wallet.example/callback';
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

const callbacks = (): CallbackContext => ({
  fetch: fetchFrom(gateway),
  hash: (data, algorithm) =>
    createHash(algorithm === HashAlgorithm.Sha256 ? 'sha256' : algorithm)
      .update(data)
      .digest(),
  generateRandom: (length) => randomBytes(length),
  clientAuthentication: clientAuthenticationNone({ clientId }),
  signJwt: async (_signer, { header, payload }) => ({
    jwt: await new SignJWT(payload).setProtectedHeader({ ...header, alg: 'ES256' }).sign(holder.privateKey),
    signerJwk: publicJwk,
  }),
  verifyJwt: async () => ({ verified: false }), // nothing of ours is verified on this way
  encryptJwe: () => Promise.reject(new Error('nothing is encrypted')),
  decryptJwe: async () => ({ decrypted: false }),
  getX509CertificateMetadata: () => ({ sanDnsNames: [], sanUriNames: [] }),
});

test('gets a diploma that its holder allowed', async () => {
  const { uri } = await offersToPhone(gateway, 'camille', await addsDiploma(gateway, 'camille'));
  const client = new Openid4vciClient({ callbacks: callbacks() });
  const credentialOffer = await client.resolveCredentialOffer(uri);
  const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer);
  const signer = { method: 'jwk', publicJwk, alg: 'ES256' } as const;
  const started = await client.createAuthorizationRequestUrlFromOffer({
    ...{ credentialOffer, issuerMetadata, clientId, redirectUri, scope: 'diploma' },
    dpop: { signer },
  });
  const { headers } = await httpTo(gateway)('GET', started.authorizationRequestUrl);
  const { body } = await gateway.call(answerWalletRequest, {
    ...{ as: 'camille', input: { walletRequestId: headers['location']?.split('/').at(-1) ?? '' } },
    body: { answer: 'allow' },
  });
  const [authorizationServerMetadata] = issuerMetadata.authorizationServers;
  const answer = client.parseAndVerifyAuthorizationResponseRedirectUrl({
    url: body.returnTo,
    authorizationServerMetadata: authorizationServerMetadata!,
  });
  const { accessTokenResponse, dpop } = await client.retrieveAuthorizationCodeAccessTokenFromOffer({
    ...{ credentialOffer, issuerMetadata, authorizationCode: String(answer['code']), redirectUri },
    ...{ pkceCodeVerifier: started.pkce?.codeVerifier ?? '', dpop: { signer } },
  });
  expect(accessTokenResponse.token_type).toBe('DPoP');
  const { c_nonce: nonce } = await client.requestNonce({ issuerMetadata });
  const [credentialConfigurationId = ''] = credentialOffer.credential_configuration_ids;
  const { jwt } = await client.createCredentialRequestJwtProof({
    ...{ issuerMetadata, credentialConfigurationId, nonce, issuedAt: gateway.clock.at, signer },
  });
  const given = await client.retrieveCredentials({
    ...{ issuerMetadata, credentialConfigurationId, proofs: { jwt: [jwt] } },
    ...{ accessToken: accessTokenResponse.access_token, ...(dpop && { dpop }) },
  });
  const [first] = given.credentialResponse.credentials ?? [];
  const { credential } = first as { credential: string }; // the shape of OpenID4VCI 1.0
  expect(decodeProtectedHeader(credential.split('~')[0] ?? '').typ).toBe('dc+sd-jwt');
});
