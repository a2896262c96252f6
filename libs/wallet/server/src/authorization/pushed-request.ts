/** What a wallet pushes before it sends anybody to sign in (RFC 9126; OpenID4VCI 1.0, part 5). */
import { ProtocolError } from '@gun/nest';
import type { CredentialType } from '@gun/wallet-contract';
import { z } from 'zod';
import { configurationOf, issuerOf } from '../issuer/issuer-metadata';

const Form = z.object({
  client_id: z.string().min(1).max(200).optional(),
  response_type: z.string().max(100),
  redirect_uri: z.string().max(500),
  code_challenge: z.string().max(200).optional(),
  code_challenge_method: z.string().max(20).optional(),
  state: z.string().max(500).optional(),
  scope: z.string().max(500).optional(),
  authorization_details: z.string().max(5000).optional(),
  issuer_state: z.string().max(100).optional(),
  dpop_jkt: z.string().max(100).optional(),
  request_uri: z.string().optional(),
  request: z.string().optional(),
  resource: z.string().max(500).optional(),
  ui_locales: z.string().max(100).optional(),
});

const AuthorizationDetails = z
  .array(
    z.object({
      type: z.string(),
      credential_configuration_id: z.string().optional(),
      locations: z.array(z.string()).optional(),
    }),
  )
  .length(1);

export interface PushedRequest {
  readonly clientId: string | undefined;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly state: string | undefined;
  readonly type: CredentialType;
  /** Asked by `authorization_details`: the answer then names what it is for. */
  readonly configuration: string | undefined;
  readonly offerId: string | undefined;
  readonly jkt: string | undefined;
}

const invalidRequest = (why: string): ProtocolError => new ProtocolError('invalid_request', why);
const localHosts = ['localhost', '127.0.0.1', '[::1]'];
/** What a browser itself understands: a link of such a scheme would run, or read a file. */
const ofBrowsers =
  /^(https?|javascript|data|vbscript|file|blob|about|view-source|filesystem|ws|wss|ftp|intent|chrome):$/;

/** A website under https, or an app by a scheme of its own. Where to, the holder sees before anything goes there. */
function mayReturnTo(redirectUri: string): boolean {
  const url = URL.parse(redirectUri);
  if (!url || url.hash !== '' || redirectUri.includes('#') || url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:') return true;
  if (url.protocol === 'http:') return localHosts.includes(url.hostname);
  return !ofBrowsers.test(url.protocol);
}

/** Where it goes, in the words of the page on which the holder decides. */
export function destinationOf(redirectUri: string): { readonly kind: 'website' | 'app'; readonly name: string } {
  const { protocol, host } = new URL(redirectUri);
  const isWebsite = protocol === 'https:' || protocol === 'http:';
  return { kind: isWebsite ? 'website' : 'app', name: (isWebsite ? host : protocol.slice(0, -1)).slice(0, 253) };
}

/** The configuration that is asked for. @throws invalid_authorization_details */
export function readDetails(text: string, publicUrl: string): string | undefined {
  const parsed = AuthorizationDetails.safeParse(parseJson(text));
  const [detail] = parsed.data ?? [];
  if (!detail || detail.type !== 'openid_credential')
    throw new ProtocolError('invalid_authorization_details', 'Ask for one attestation at a time.');
  if (detail.locations?.some((location) => location !== issuerOf(publicUrl)))
    throw new ProtocolError('invalid_authorization_details', 'The location is another issuer.');
  return detail.credential_configuration_id;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Scopes that we do not know are left alone, as OAuth wants. */
function wantedIn(
  form: z.infer<typeof Form>,
  types: readonly CredentialType[],
  publicUrl: string,
): Pick<PushedRequest, 'type' | 'configuration'> {
  if (form.authorization_details !== undefined) {
    const configuration = readDetails(form.authorization_details, publicUrl);
    const type = types.find((one) => one.formats.some((format) => configurationOf(one, format) === configuration));
    if (!type) throw new ProtocolError('invalid_authorization_details', 'We issue no such attestation.');
    return { type, configuration };
  }
  const scopes = (form.scope ?? '').split(' ');
  const [type, ...more] = types.filter(({ key }) => scopes.includes(key));
  if (!type) throw new ProtocolError('invalid_scope', 'Ask for an attestation, by scope or authorization_details.');
  if (more.length > 0) throw new ProtocolError('invalid_scope', 'Ask for one attestation at a time.');
  return { type, configuration: undefined };
}

/** @throws invalid_request, unsupported_response_type, invalid_scope, invalid_authorization_details. */
export function readPushedRequest(body: unknown, types: readonly CredentialType[], publicUrl: string): PushedRequest {
  const parsed = Form.safeParse(body);
  if (!parsed.success) throw invalidRequest('The request is not as it should be.');
  const form = parsed.data;
  if (form.request_uri !== undefined || form.request !== undefined)
    throw invalidRequest('Send the parameters themselves.');
  if (form.response_type !== 'code') throw new ProtocolError('unsupported_response_type', 'Ask for a code.');
  if (!mayReturnTo(form.redirect_uri)) throw invalidRequest('The redirect_uri is no address of a wallet.');
  if (form.code_challenge_method !== 'S256' || !/^[A-Za-z0-9_-]{43}$/.test(form.code_challenge ?? ''))
    throw invalidRequest('Send a code_challenge, made with S256.');
  return {
    clientId: form.client_id,
    redirectUri: form.redirect_uri,
    challenge: form.code_challenge ?? '',
    state: form.state,
    ...wantedIn(form, types, publicUrl),
    offerId: form.issuer_state,
    jkt: form.dpop_jkt,
  };
}
