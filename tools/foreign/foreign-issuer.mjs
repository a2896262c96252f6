// An issuer of others that our wallet takes documents from: an invented university, at an address where a journey listens.
// Its anchor is believed as data; the key it signs with lies beside the keys of the counter, and stays the same.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newIdentity, pemOf } from '../../libs/outside/foreign-issuer/src/identity.ts';

/** Writes whom to believe, and the identity of the university where there is none yet. */
export async function writeForeignIssuer(file, origin, keysDirectory) {
  const identityFile = join(keysDirectory, 'foreign-issuer.private.json');
  if (!existsSync(identityFile)) writeFileSync(identityFile, JSON.stringify(await newIdentity()), { mode: 0o600 });
  const { anchor } = JSON.parse(readFileSync(identityFile, 'utf8'));
  const types = [`${origin}/types/degree`];
  const issuer = { name: 'Université Modèle', certificate: pemOf(anchor), types, sites: [origin] };
  writeFileSync(file, `${JSON.stringify([issuer], null, 2)}\n`);
}
