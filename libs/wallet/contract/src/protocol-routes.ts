/**
 * The endpoints of OpenID and of the status list, where wallets and verifiers of others call us. The documents of the
 * issuer lie at the host root with its path appended (RFC 8414, part 3.1; OpenID4VCI 1.0, part 12.2.2).
 */
import { defineProtocolRoute } from '@gun/kernel';

/** Path of the issuer: with the public address of the gateway it is the identifier of the issuer. */
export const issuerPath = '/openid/issuer';
const openid4vci = 'OpenID for Verifiable Credential Issuance 1.0';
const openid4vp = 'OpenID for Verifiable Presentations 1.0';
const json = 'application/json';
const signedRequest = 'application/oauth-authz-req+jwt';

export const readIssuerMetadata = defineProtocolRoute({
  operationId: 'readIssuerMetadata',
  method: 'GET',
  path: `/.well-known/openid-credential-issuer${issuerPath}`,
  specification: `${openid4vci}, part 12.2`,
  access: 'public',
  produces: json,
});

export const readAuthorizationServerMetadata = defineProtocolRoute({
  operationId: 'readAuthorizationServerMetadata',
  method: 'GET',
  path: `/.well-known/oauth-authorization-server${issuerPath}`,
  specification: 'RFC 8414, part 3',
  access: 'public',
  produces: json,
});

/** The offer behind the short link of a QR code. */
export const readCredentialOffer = defineProtocolRoute({
  operationId: 'readCredentialOffer',
  method: 'GET',
  path: `${issuerPath}/offers/{offerId}`,
  specification: `${openid4vci}, part 4.1.3`,
  access: 'requestId',
  produces: json,
});

/** A wallet says what it wants before it sends anybody to sign in. */
export const pushAuthorizationRequest = defineProtocolRoute({
  operationId: 'pushAuthorizationRequest',
  method: 'POST',
  path: `${issuerPath}/par`,
  specification: 'RFC 9126, part 2',
  access: 'pushedRequest',
  consumes: 'form',
  produces: json,
  status: 201,
});

/** Brings the browser of the holder to the page where they sign in and decide. */
export const startAuthorization = defineProtocolRoute({
  operationId: 'startAuthorization',
  method: 'GET',
  path: `${issuerPath}/authorize`,
  specification: 'RFC 9126, part 4',
  access: 'requestId',
  produces: 'text/html',
  status: 302,
});

export const exchangeToken = defineProtocolRoute({
  operationId: 'exchangeToken',
  method: 'POST',
  path: `${issuerPath}/token`,
  specification: `${openid4vci}, part 6`,
  access: 'oneTimeCode',
  consumes: 'form',
  produces: json,
});

export const drawNonce = defineProtocolRoute({
  operationId: 'drawNonce',
  method: 'POST',
  path: `${issuerPath}/nonce`,
  specification: `${openid4vci}, part 7`,
  access: 'public',
  produces: json,
});

export const issueCredential = defineProtocolRoute({
  operationId: 'issueCredential',
  method: 'POST',
  path: `${issuerPath}/credential`,
  specification: `${openid4vci}, parts 8 and 10`,
  access: 'accessToken',
  consumes: 'jsonOrJwt',
  produces: json,
});

/** A wallet tells what became of what it was given. */
export const notifyIssuer = defineProtocolRoute({
  operationId: 'notifyIssuer',
  method: 'POST',
  path: `${issuerPath}/notification`,
  specification: `${openid4vci}, part 11`,
  access: 'accessToken',
  consumes: 'json',
  produces: json,
  status: 204,
});

/** What a kind of attestation holds, with labels in four languages. */
export const readTypeMetadata = defineProtocolRoute({
  operationId: 'readTypeMetadata',
  method: 'GET',
  path: '/openid/types/{vct}',
  specification: 'SD-JWT-based Verifiable Credentials, part 6',
  access: 'public',
  produces: json,
});

/** The addresses of all our lists, for a verifier that fetches them before it needs them. */
export const listStatusLists = defineProtocolRoute({
  operationId: 'listStatusLists',
  method: 'GET',
  path: '/openid/status-lists',
  specification: 'Token Status List, part 9',
  access: 'public',
  produces: json,
});

export const readStatusList = defineProtocolRoute({
  operationId: 'readStatusList',
  method: 'GET',
  path: '/openid/status-lists/{listId}',
  specification: 'Token Status List, part 8',
  access: 'public',
  produces: 'application/statuslist+jwt',
});

/** The certificates under which everything of ours is signed. */
export const readTrustAnchors = defineProtocolRoute({
  operationId: 'readTrustAnchors',
  method: 'GET',
  path: '/openid/trust/anchors',
  specification: 'RFC 8555, part 9.1 (the media type)',
  access: 'public',
  produces: 'application/pem-certificate-chain',
});

/** Whose attestations of ours are signed under which certificate, signed, with the day on which it must be read anew. */
export const readTrustList = defineProtocolRoute({
  operationId: 'readTrustList',
  method: 'GET',
  path: '/openid/trust/lists/issuers',
  specification: 'ETSI TS 119 602 (JSON binding, the members that we need)',
  access: 'public',
  produces: 'application/jose',
});

/** Who may ask holders for what, and what for, signed in the same way. */
export const readRelyingPartyList = defineProtocolRoute({
  operationId: 'readRelyingPartyList',
  method: 'GET',
  path: '/openid/trust/lists/relying-parties',
  specification: 'ETSI TS 119 602 (JSON binding, the members that we need), Regulation (EU) 2025/848, annex I',
  access: 'public',
  produces: 'application/jose',
});

const request = {
  path: '/openid/verifier/requests/{requestId}',
  specification: `${openid4vp}, part 5.10`,
  access: 'requestId',
  produces: signedRequest,
} as const;

export const readPresentationRequest = defineProtocolRoute({
  ...request,
  operationId: 'readPresentationRequest',
  method: 'GET',
});

/** The same, for a wallet that adds a nonce of its own. */
export const fetchPresentationRequest = defineProtocolRoute({
  ...request,
  operationId: 'fetchPresentationRequest',
  method: 'POST',
  consumes: 'form',
});

export const receivePresentation = defineProtocolRoute({
  operationId: 'receivePresentation',
  method: 'POST',
  path: '/openid/verifier/responses/{requestId}',
  specification: `${openid4vp}, part 8.2`,
  access: 'requestId',
  consumes: 'form',
  produces: json,
});

export const walletProtocols = [
  readIssuerMetadata,
  readAuthorizationServerMetadata,
  readCredentialOffer,
  pushAuthorizationRequest,
  startAuthorization,
  exchangeToken,
  drawNonce,
  issueCredential,
  notifyIssuer,
  readTypeMetadata,
  listStatusLists,
  readStatusList,
  readTrustAnchors,
  readTrustList,
  readRelyingPartyList,
  readPresentationRequest,
  fetchPresentationRequest,
  receivePresentation,
] as const;
