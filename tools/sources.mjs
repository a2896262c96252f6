// Where each source answers and which keys it signs with: what the gateway is told in SOURCES_FILE.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';

/** Every source, by the key that authorisations name, with the version of its API. */
export const sourceBases = {
  nationalRegister: 'national-register/v1',
  enterpriseRegister: 'enterprise-register/v1',
  tax: 'tax/v2',
  enrolment: 'enrolment/v1',
  div: 'div/v1',
  cbss: 'cbss/v1',
  led: 'led/v1',
  oots: 'oots/v2',
  exampleCollege: 'example-college/v1',
};

/** Sources that are connected by this configuration alone: what they offer, as `docs/agencies/being-a-source.md` explains it. */
const offers = { exampleCollege: 'docs/agencies/example-offer.json' };

/** Sources that sign as the once-only system of the Union does. */
const signing = { oots: 'jades' };

const offerOf = (source) => offers[source] && { offers: JSON.parse(readFileSync(join(root, offers[source]), 'utf8')) };

const signatureOf = (source) => signing[source] && { signature: signing[source] };

/** The public keys that `tools/keys/keys.mjs` made for a source; none where the source makes its own. */
function keysOf(source, keysDirectory) {
  const file = join(keysDirectory, `source-${source}.public.jwks.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { keys: [] };
}

/** All sources behind one address. */
export const sourcesAt = (address, keysDirectory) =>
  Object.fromEntries(
    Object.entries(sourceBases).map(([source, base]) => [
      source,
      { url: `${address}/${base}`, keys: keysOf(source, keysDirectory), ...signatureOf(source), ...offerOf(source) },
    ]),
  );

/** Writes the file that the gateway reads. */
export const writeSources = (file, sources) => writeFileSync(file, `${JSON.stringify(sources, null, 2)}\n`);
