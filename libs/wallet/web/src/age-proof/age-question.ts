/**
 * What a site asks, read from behind the `#` of the address: browsers send that part to no server, so that the counter
 * never learns who asks. Two ways to ask: a challenge for a token of a verifier, or OpenID4VP 1.0 to the wallet itself.
 */

export interface AgeQuestion {
  readonly way: 'token' | 'presentation';
  /** As the site calls itself: nobody checked it. */
  readonly siteName: string;
  /** Origin that gets the answer. */
  readonly site: string;
  /** Where the answer is posted. */
  readonly returnUri: string;
  readonly challenge: string;
  readonly state: string;
}

/** `beyondAge`: it asks for more than whether somebody is 18. */
export type UnanswerableQuestion = 'unreadable' | 'beyondAge';

const longestText = 60;
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Answers leave over https only, except on one's own machine. */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, username, hash } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && localHosts.includes(hostname));
  return isSafe && !username && !hash ? origin : undefined;
}

const isToken = (text: string): boolean => /^[\w.~-]{1,200}$/.test(text);

/** @param fragment without its `#`. */
export function readAgeQuestion(fragment: string): AgeQuestion | UnanswerableQuestion {
  const asked = new URLSearchParams(fragment);
  return asked.has('response_type') ? readPresentation(asked) : readTokenRequest(asked);
}

function readTokenRequest(asked: URLSearchParams): AgeQuestion | UnanswerableQuestion {
  const returnUri = asked.get('return_uri') ?? '';
  return question('token', asked, returnUri, asked.get('challenge') ?? '', asked.get('site_name'));
}

function readPresentation(asked: URLSearchParams): AgeQuestion | UnanswerableQuestion {
  const responseUri = asked.get('response_uri') ?? '';
  const isDirect =
    asked.get('response_type') === 'vp_token' &&
    asked.get('response_mode') === 'direct_post' &&
    asked.get('client_id') === `redirect_uri:${responseUri}`;
  if (!isDirect) return 'unreadable';
  const query = jsonOf(asked.get('dcql_query'));
  if (!query) return 'unreadable';
  if (!asksForAgeOnly(query)) return 'beyondAge';
  const name = (jsonOf(asked.get('client_metadata')) as { client_name?: unknown } | undefined)?.client_name; // looked at below
  return question('presentation', asked, responseUri, asked.get('nonce') ?? '', typeof name === 'string' ? name : null);
}

function question(
  way: AgeQuestion['way'],
  asked: URLSearchParams,
  returnUri: string,
  challenge: string,
  name: string | null,
): AgeQuestion | UnanswerableQuestion {
  const site = originOf(returnUri);
  const state = asked.get('state') ?? '';
  if (!site || !isToken(challenge) || !isToken(state)) return 'unreadable';
  const siteName = name?.trim().slice(0, longestText) || new URL(site).host;
  return { way, siteName, site, returnUri, challenge, state };
}

function jsonOf(text: string | null): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const ageOnly = JSON.stringify([['eu.europa.ec.av.1', 'age_over_18']]);

interface Asked {
  readonly credentials?: readonly {
    readonly format?: unknown;
    readonly meta?: { readonly doctype_value?: unknown };
    readonly claims?: readonly { readonly path?: unknown }[];
  }[];
}

/** One proof of age, and of it the one claim. */
function asksForAgeOnly(query: Asked): boolean {
  if (!Array.isArray(query.credentials)) return false;
  const [credential, ...others] = query.credentials as NonNullable<Asked['credentials']>; // each part is compared below
  if (!credential || others.length > 0 || !Array.isArray(credential.claims)) return false;
  const { format, meta, claims } = credential;
  const paths = JSON.stringify(claims.map((claim) => claim?.path));
  return format === 'mso_mdoc' && meta?.doctype_value === 'eu.europa.ec.av.1' && paths === ageOnly;
}

/** The id under which the answer is to stand; `proof_of_age` for everybody who writes it as the profile does. */
export function credentialIdOf(fragment: string): string {
  const query = jsonOf(new URLSearchParams(fragment).get('dcql_query')) as
    { credentials?: { id?: unknown }[] } | undefined; // compared below
  const id = query?.credentials?.[0]?.id;
  return typeof id === 'string' ? id : 'proof_of_age';
}
