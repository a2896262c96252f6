import { documentRoutes } from '@gun/documents-contract';
import { anonymous, type Actor, type CitizenActor } from '@gun/kernel';
import {
  ActorResolver,
  AnswerInterceptor,
  Clock,
  PersonalDataSources,
  createLog,
  Database,
  ProblemFilter,
  RouteGuard,
  type Credentials,
} from '@gun/nest';
import multipart from '@fastify/multipart';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { DocumentReadings, type DocumentReading } from '../document-readings';
import { DocumentsModule } from '../documents.module';

const person = (partyId: string): CitizenActor => ({
  kind: 'citizen',
  personId: partyId,
  partyId,
  partyKind: 'person',
  assurance: 'substantial',
  name: 'Camille Exemplaire',
});
export const camille = person(randomUUID());
const neighbour = person(randomUUID());
const callers: Record<string, Actor> = { camille, neighbour };

/** Stands for the identity domain: the token is the name of the caller. */
class NamedActors extends ActorResolver {
  async resolve({ authorization }: Credentials): Promise<Actor> {
    return callers[authorization ?? ''] ?? anonymous;
  }
}

/** Stands for the access log: nobody acts for anybody here. */
class ForgottenReadings extends DocumentReadings {
  async note(_actor: CitizenActor, _reading: DocumentReading): Promise<void> {}
}

/** The documents domain alone behind its routes, on a database that was migrated and a folder for the seal. */
export async function startDocumentsGateway(source: DataSource, seals: string): Promise<NestFastifyApplication> {
  @Module({
    imports: [
      DocumentsModule.with({
        masterKey: randomBytes(32).toString('base64'),
        checkUrl: 'https://guichet.example',
        sealDirectory: seals,
      }),
    ],
  })
  class DocumentsGateway {}
  const log = createLog('documents-test', 'silent');
  const platform = {
    module: class Platform {},
    global: true,
    providers: [
      { provide: Database, useValue: new Database(source) },
      Clock,
      PersonalDataSources,
      { provide: ActorResolver, useClass: NamedActors },
      { provide: DocumentReadings, useClass: ForgottenReadings },
      { provide: APP_GUARD, useClass: RouteGuard },
      { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
      { provide: APP_FILTER, useFactory: () => new ProblemFilter(log, documentRoutes) },
    ],
    exports: [Database, Clock, PersonalDataSources, ActorResolver, DocumentReadings],
  };
  const adapter = new FastifyAdapter();
  adapter.getInstance().addHook('onRequest', async (request, reply) => {
    Object.assign(request, { gun: { traceId: randomUUID(), startedAt: 0 } });
    reply.header('x-content-type-options', 'nosniff');
  });
  const gateway = await NestFactory.create<NestFastifyApplication>(
    { module: class Whole {}, imports: [platform, DocumentsGateway] },
    adapter,
    { logger: false, abortOnError: false },
  );
  await gateway.register(multipart as never, { limits: { fileSize: 1024 } } as never); // Nest types an older Fastify
  await gateway.init();
  await gateway.getHttpAdapter().getInstance().ready();
  return gateway;
}
