/** The data broker alone, on the database of the counter: what it costs, without the rest of the gateway. */
import 'reflect-metadata';
import {
  AgencyDossierSource,
  BrokerConfig,
  ContestedValues,
  DataBrokerModule,
  FakeContestedValues,
} from '@gun/data-broker-server';
import { IdentityModule, PersonKeys } from '@gun/identity-server';
import type { CitizenActor } from '@gun/kernel';
import { Clock, connectionsAtMost, Database, PermissionSources, PersonalDataSources } from '@gun/nest';
import { personas, type PersonaId } from '@gun/testing';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource } from 'typeorm';

const key = Buffer.alloc(32, 'k').toString('base64');
const identity = IdentityModule.with({
  ...{ citizenIssuer: 'http://citizens.invalid', staffIssuer: 'http://staff.invalid', clientId: 'gun-gateway' },
  ...{ portalClientId: 'gun-portal', backofficeClientId: 'gun-backoffice' },
  ...{ personHashKey: key, personMasterKey: key, pseudonymKey: key, refusedNumbers: [] },
  clientKey: { kty: 'EC', crv: 'P-256', kid: 'unused', x: '', y: '', d: '' },
});

interface BrokerPlace {
  readonly url: string;
  readonly sourcesFile: string;
  readonly apiKey: string;
}

export async function openBroker({ url, sourcesFile, apiKey }: BrokerPlace): Promise<INestApplicationContext> {
  const database = await new DataSource({ type: 'postgres', url, extra: { max: connectionsAtMost } }).initialize();

  @Global()
  @Module({
    providers: [
      { provide: Database, useFactory: () => new Database(database) },
      { provide: AgencyDossierSource, useValue: {} }, // no agency asks here
      { provide: ContestedValues, useFactory: () => new FakeContestedValues() },
      Clock,
      PermissionSources,
      PersonalDataSources,
    ],
    exports: [Database, AgencyDossierSource, ContestedValues, Clock, PermissionSources, PersonalDataSources],
  })
  class Platform {}

  const known: Record<string, object> = JSON.parse(readFileSync(sourcesFile, 'utf8'));
  const sources = Object.fromEntries(
    Object.entries(known).map(([name, source]) => [name, { ...source, apiKey, lanes: 500 }]),
  );
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const accessLog = {
    signingKey: { ...privateKey.export({ format: 'jwk' }), kid: 'heads' },
    timestamps: { directory: dirname(sourcesFile) },
    closeAfterMs: 86_400_000,
  };

  @Module({ imports: [Platform, identity, DataBrokerModule.with(BrokerConfig.parse({ sources, accessLog }))] })
  class Broker {}

  return NestFactory.createApplicationContext(Broker, { logger: false, abortOnError: false });
}

export async function citizenOf(app: INestApplicationContext, id: PersonaId): Promise<CitizenActor> {
  const personId = await app.get(PersonKeys).personIdFor(personas[id].nrn);
  return {
    ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person' },
    ...{ assurance: 'high', name: 'Bench' },
  };
}
