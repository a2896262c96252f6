import { expect, test } from '@jest/globals';
import { readOfferLink } from './offer-link';

test.each([
  ['openid-credential-offer://?credential_offer=%7B%7D', { offer: '{}' }],
  ['haip-vci://?credential_offer_uri=https%3A%2F%2Fissuer.example%2F1', { uri: 'https://issuer.example/1' }],
  [' https://portal.example/fr/wallet/receive?credential_offer_uri=https://a.example ', { uri: 'https://a.example' }],
])('%s is an offer', (link, read) => expect(readOfferLink(link)).toEqual(read));

test.each([
  ['nothing at all', ''],
  ['a request to show something', 'openid4vp://?client_id=a'],
  ['a page', 'https://issuer.example/'],
  ['an offer twice', 'openid-credential-offer://?credential_offer=%7B%7D&credential_offer=%7B%7D'],
  ['an offer and a place of one', 'openid-credential-offer://?credential_offer=%7B%7D&credential_offer_uri=a'],
  ['a script', 'javascript:alert(1)?credential_offer=%7B%7D'],
])('%s is none', (_what, link) => expect(readOfferLink(link)).toBeUndefined());
