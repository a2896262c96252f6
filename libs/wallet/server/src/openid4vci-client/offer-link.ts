/** Reads the link with which an issuer turns to a wallet (OpenID4VCI 1.0, part 4.1): the offer itself, or where it is. */

export type OfferLink = { readonly offer: string } | { readonly uri: string };

/** Schemes that wallets listen to; an https address is the same for a wallet that lives at an address. */
const schemes = ['openid-credential-offer:', 'haip-vci:', 'eu-eaa-offer:', 'https:', 'http:'];

/** Undefined: a link that offers nothing, or that says two things at once. */
export function readOfferLink(text: string): OfferLink | undefined {
  const url = URL.parse(text.trim());
  if (!url || !schemes.includes(url.protocol)) return undefined;
  const offers = url.searchParams.getAll('credential_offer');
  const uris = url.searchParams.getAll('credential_offer_uri');
  if (offers.length + uris.length !== 1) return undefined;
  const [offer] = offers;
  const [uri = ''] = uris;
  return offer === undefined ? { uri } : { offer };
}
