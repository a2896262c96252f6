/** Reads the link with which a site turns to a wallet (OpenID4VP 1.0, part 5): by reference, or with everything in it. */

/** What the link says before anything is fetched. */
export interface RequestLink {
  readonly clientId: string;
  /** Where the signed request is. */
  readonly requestUri?: string;
  /** The signed request itself. Without either, the parameters are the request, unsigned. */
  readonly request?: string;
  readonly method: 'get' | 'post';
  readonly parameters: Readonly<Record<string, string>>;
}

const schemes = ['openid4vp:', 'haip-vp:', 'eudi-openid4vp:'];
const walletPath = /^\/[a-z]{2}\/wallet\/present$/;

const isForWallet = ({ protocol, pathname }: URL): boolean =>
  schemes.includes(protocol) || (/^https?:$/.test(protocol) && walletPath.test(pathname));

/** Undefined: a link that asks nothing of a wallet. */
export function readRequestLink(text: string): RequestLink | undefined {
  const url = URL.parse(text.trim());
  if (!url || !isForWallet(url)) return undefined;
  const names = [...url.searchParams.keys()];
  if (new Set(names).size < names.length) return undefined;
  const parameters = Object.fromEntries(url.searchParams);
  const { client_id: clientId, request_uri: requestUri, request_uri_method: method = 'get', request } = parameters;
  if (!clientId || (request && requestUri) || !['get', 'post'].includes(method)) return undefined;
  return {
    ...{ clientId, parameters, method: method === 'post' ? 'post' : 'get' },
    ...(requestUri && { requestUri }),
    ...(request && { request }),
  };
}
