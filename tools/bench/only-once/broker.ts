// The broker alone, behind one HTTP address: what asking for evidence costs, without the rest of the counter.
//   node broker.mjs <port> <database> <sources file> <key of the registers>
import 'reflect-metadata';
import { BrokerConfig, DataBrokerModule, EvidenceReader } from '@gun/data-broker-server';
import { IdentityModule, PersonKeys } from '@gun/identity-server';
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, connectionsAtMost, Database } from '@gun/nest';
import { personas, type PersonaId } from '@gun/testing';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { DataSource } from 'typeorm';

const [port, url = '', sourcesFile = '', apiKey = ''] = process.argv.slice(2);
const database = await new DataSource({ type: 'postgres', url, extra: { max: connectionsAtMost } }).initialize();

@Global()
@Module({
  providers: [{ provide: Database, useFactory: () => new Database(database) }, Clock],
  exports: [Database, Clock],
})
class Platform {}

const key = Buffer.alloc(32, 'k').toString('base64');
const identity = IdentityModule.with({
  ...{ citizenIssuer: 'http://citizens.invalid', staffIssuer: 'http://staff.invalid', clientId: 'gun-gateway' },
  ...{ portalClientId: 'gun-portal', backofficeClientId: 'gun-backoffice' },
  ...{ personHashKey: key, personMasterKey: key, pseudonymKey: key, refusedNumbers: [] },
  clientKey: { kty: 'EC', crv: 'P-256', kid: 'unused', x: '', y: '', d: '' },
});
const known: Record<string, object> = JSON.parse(readFileSync(sourcesFile, 'utf8'));
const sources = Object.fromEntries(
  Object.entries(known).map(([name, source]) => [name, { ...source, apiKey, lanes: 500 }]),
);

/** Its heads are sealed by the worker, which is not part of this. */
const accessLog = {
  signingKey: {
    ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
    kid: 'heads',
  },
  timestamps: { directory: dirname(sourcesFile) },
  closeAfterMs: 86_400_000,
};

@Module({ imports: [Platform, identity, DataBrokerModule.with(BrokerConfig.parse({ sources, accessLog }))] })
class Broker {}

const app = await NestFactory.createApplicationContext(Broker, { logger: false });
const evidence = app.get(EvidenceReader);

async function citizen(id: PersonaId): Promise<CitizenActor> {
  const personId = await app.get(PersonKeys).personIdFor(personas[id].nrn);
  return {
    ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person' },
    ...{ assurance: 'high', name: 'Bench' },
  };
}

/** By path: who asks for what. */
const actors = { bram: await citizen('bram'), noa: await citizen('noa') };
const permit = { actor: actors.bram, purpose: 'resident-parking-permit' };
const grant = { actor: actors.noa, purpose: 'study-grant' };
const questions: Readonly<Record<string, typeof permit & { readonly types: readonly string[] }>> = {
  '/one': { ...permit, types: ['vehicle-registration'] },
  '/income': { ...grant, types: ['income-statement'] },
  '/enrolment': { ...grant, types: ['school-enrolment'] },
  '/disability': { ...grant, types: ['disability-recognition'] },
  '/diploma': { ...grant, types: ['education-award'] },
  '/four': { ...grant, types: ['income-statement', 'school-enrolment', 'disability-recognition', 'education-award'] },
};

createServer((request, response) => {
  const asked = questions[request.url ?? ''];
  if (!asked) return void response.writeHead(request.url === '/health' ? 200 : 404).end();
  const { actor, purpose, types } = asked;
  evidence.ask(actor, { purpose, types, dossierId: uuidV7() }).then(
    (answers) => {
      const failed = answers.some(({ state }) => state === 'unavailable');
      response.writeHead(failed ? 502 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answers));
    },
    () => response.writeHead(500).end(),
  );
}).listen(Number(port), '127.0.0.1');
