import { expect, test } from '@jest/globals';
import { isReadable } from './supported-formats';

const query = (...formats: readonly string[]) => ({
  credentials: formats.map((format, at) => ({ id: `q${at}`, format })),
});
const sdJwt = (algs: Record<string, unknown> = {}) => ({ vp_formats_supported: { 'dc+sd-jwt': algs } });
const mdoc = (algs: Record<string, unknown> = {}) => ({ vp_formats_supported: { mso_mdoc: algs } });

test.each<[string, readonly string[], unknown]>([
  ['says nothing', ['dc+sd-jwt'], undefined],
  ['says nothing of formats', ['dc+sd-jwt'], { client_name: 'Hotel' }],
  ['takes the format', ['dc+sd-jwt'], sdJwt()],
  [
    'takes the algorithm',
    ['dc+sd-jwt'],
    sdJwt({ 'sd-jwt_alg_values': ['EdDSA', 'ES256'], 'kb-jwt_alg_values': ['ES256'] }),
  ],
  ['takes ES256 of COSE by its old number', ['mso_mdoc'], mdoc({ issuerauth_alg_values: [-7] })],
  ['takes ES256 of COSE by its new number', ['mso_mdoc'], mdoc({ deviceauth_alg_values: [-9] })],
])('a verifier that %s is answered', (_what, formats, metadata) => {
  expect(isReadable(query(...formats), metadata)).toBe(true);
});

test.each<[string, readonly string[], unknown]>([
  ['takes another format', ['mso_mdoc'], sdJwt()],
  ['takes one of two formats', ['dc+sd-jwt', 'mso_mdoc'], sdJwt()],
  ['takes other signatures of the issuer', ['dc+sd-jwt'], sdJwt({ 'sd-jwt_alg_values': ['ES384'] })],
  ['takes other signatures of the holder', ['dc+sd-jwt'], sdJwt({ 'kb-jwt_alg_values': ['EdDSA'] })],
  ['takes an mdoc with a MAC alone', ['mso_mdoc'], mdoc({ deviceauth_alg_values: [-65537] })],
  ['takes nothing', ['dc+sd-jwt'], { vp_formats_supported: {} }],
  ['speaks in riddles', ['dc+sd-jwt'], { vp_formats_supported: 'dc+sd-jwt' }],
])('a verifier that %s could not read the answer', (_what, formats, metadata) => {
  expect(isReadable(query(...formats), metadata)).toBe(false);
});
