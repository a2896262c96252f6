/** A university outside the Union, on a list that the counter reads: it awards diplomas in words of its own. */
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counter } from './counter';
import type { HeldOnPhone } from './presents-from-phone';

/** As tools/foreign/foreign-university.mjs made it. */
interface Signing {
  readonly vct: string;
  readonly university: string;
  readonly x5c: string[];
  readonly key: JWK;
}

/** A degree of engineer, in a wallet on a phone. */
export async function awards(holder: { readonly givenName: string; readonly surname: string }): Promise<HeldOnPhone> {
  const file = join(counter.keysDirectory, 'foreign-university.private.json');
  const { vct, university, x5c, key } = JSON.parse(readFileSync(file, 'utf8')) as Signing; // as above
  const phone = await generateKeyPair('ES256', { extractable: true });
  const disclosures = Object.entries({
    ...{ lastName: holder.surname, firstName: holder.givenName, title: 'Mastère en génie civil' },
    ...{ cycle: 'Mastère', awarded: '2019-07-04' },
  }).map(([name, value]) =>
    Buffer.from(JSON.stringify([randomBytes(16).toString('base64url'), name, value])).toString('base64url'),
  );
  const token = await new SignJWT({
    ...{ vct, university, cnf: { jwk: await exportJWK(phone.publicKey) } },
    ...{ _sd_alg: 'sha-256', _sd: disclosures.map((one) => createHash('sha256').update(one).digest('base64url')) },
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'dc+sd-jwt', x5c })
    .setIssuedAt()
    .setExpirationTime('365d')
    .sign(await importJWK(key, 'ES256'));
  return { credential: `${[token, ...disclosures].join('~')}~`, key: phone.privateKey };
}
