// The drill of a key in other hands, behind one HTTP address: documents are made, then their key is replaced.
//   node replace-key.mjs <port> <database> <directory>
import 'reflect-metadata';
import { PersonKeys } from '@gun/identity-server';
import { uuidV7 } from '@gun/kernel';
import { createLog, Database, nestLog } from '@gun/nest';
import { credentialType } from '@gun/wallet-contract';
import { KeyReplacement } from '@gun/wallet-server';
import { NestFactory } from '@nestjs/core';
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { GatewayModule } from '../../../apps/gateway/src/gateway.module';
import { testConfig } from '../../../apps/gateway/src/testing/test-config';
import { CredentialStore } from '../../../libs/wallet/server/src/credentials/credential-store';
import { StatusLists } from '../../../libs/wallet/server/src/status/status-lists';

const [port, url = '', directory = ''] = process.argv.slice(2);
const log = createLog('bench', 'error');
const app = await NestFactory.createApplicationContext(GatewayModule.with(testConfig(url, directory), log), {
  logger: nestLog(log),
});
const [database, people, replacement] = [app.get(Database), app.get(PersonKeys), app.get(KeyReplacement)];
const [store, lists] = [app.get(CredentialStore, { strict: false }), app.get(StatusLists, { strict: false })];
const type = credentialType('drivingLicence');
const name = { fr: 'Permis', nl: 'Rijbewijs', de: 'Führerschein', en: 'Licence' };
const claims = {
  ...{ family_name: 'Voorbeeld', given_name: 'Bram', birth_date: '1983-09-23', issue_date: '2019-05-02' },
  ...{ expiry_date: '2029-05-02', issuing_country: 'BE', issuing_authority: 'FPS Mobility' },
  ...{ driving_privileges: [{ vehicle_category_code: 'B' }], un_distinguishing_sign: 'B' },
};

async function reissueAll(): Promise<number> {
  let documents = 0;
  for (;;) {
    const some = await replacement.reissueSome(type.key);
    if (some === 0) return documents;
    documents += some;
  }
}

/** As many holders with a licence each; of its copies nothing but their places in the status list is made. */
async function fill(amount: number): Promise<void> {
  for (let made = 0; made < amount; made += 1) {
    const place = { ownerId: await people.personIdFor(`holder ${uuidV7()}`), credentialId: uuidV7() };
    const content = { claims, source: name, legalBasis: 'Regulation (EU) 910/2014, art. 45e' };
    await database.transaction(async (tx) => {
      await store.keepValid(tx, place, type, content);
      await lists.draw(tx, { ...place, type: type.key }, type.batch * type.formats.length);
    });
  }
}

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const bytes = Buffer.alloc(900, 'c');
/** The signatures alone: one for each copy of each document. */
function signs(amount: number): void {
  for (let copy = 0; copy < amount * type.batch * type.formats.length; copy += 1)
    sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });
}

/** Milliseconds of each step, in the order of the drill. */
async function replaces(): Promise<Record<'retire' | 'revoke' | 'reissue' | 'copies' | 'documents', number>> {
  const begun = performance.now();
  await replacement.retire(type.key);
  const retired = performance.now();
  const copies = await replacement.revokeAll(type.key);
  const revoked = performance.now();
  const documents = await reissueAll();
  const done = performance.now();
  return { retire: retired - begun, revoke: revoked - retired, reissue: done - revoked, copies, documents };
}

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://bench');
  const amount = Number(searchParams.get('amount') ?? 0);
  const works: Readonly<Record<string, () => unknown>> = {
    '/fill': () => fill(amount),
    '/sign': () => signs(amount),
    '/replace': () => replaces(),
  };
  Promise.resolve(works[pathname]?.()).then(
    (answer) => response.end(JSON.stringify(answer ?? {})),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(port), '127.0.0.1');
