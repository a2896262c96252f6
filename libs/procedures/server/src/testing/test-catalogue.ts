/** The catalogue behind the real pipeline of the gateway, on a database of its own. */
import { fillPath, pathOf, type OutputOf, type Route } from '@gun/kernel';
import {
  ActorResolver,
  AnswerInterceptor,
  Clock,
  CreatePlatform1764000000000,
  createLog,
  Database,
  ProblemFilter,
  RouteGuard,
} from '@gun/nest';
import { procedureRoutes } from '@gun/procedures-contract';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { deliveredSources } from './delivered-sources';
import { ConnectedSources, CreateProcedures1764200000000, procedureEntities, ProceduresModule } from '../index';

export interface TestCatalogue {
  readonly app: NestFastifyApplication;
  readonly source: DataSource;
  /** `body` has the shape that the route promises, when the status says so; `text` is what was sent. */
  call<R extends Route>(
    route: R,
    input?: Record<string, string>,
  ): Promise<{ status: number; type: string; body: OutputOf<R>; text: string }>;
  stop(): Promise<void>;
}

/** Nobody signs in: a public route that asked who it is would fail here. */
class NoActors extends ActorResolver {
  resolve(): Promise<never> {
    return Promise.reject(new Error('the public catalogue asked who is acting'));
  }
}

async function admin(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function startApp(source: DataSource): Promise<NestFastifyApplication> {
  const log = createLog('procedures-test', 'silent');
  const platform = {
    module: class Platform {},
    global: true,
    providers: [
      { provide: Database, useValue: new Database(source) },
      Clock,
      { provide: ConnectedSources, useValue: deliveredSources },
      { provide: ActorResolver, useClass: NoActors },
      { provide: APP_GUARD, useClass: RouteGuard },
      { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
      { provide: APP_FILTER, useFactory: () => new ProblemFilter(log, procedureRoutes) },
    ],
    exports: [Database, Clock, ActorResolver, ConnectedSources],
  };
  const adapter = new FastifyAdapter();
  adapter.getInstance().addHook('onRequest', async (request) => {
    Object.assign(request, { gun: { traceId: randomUUID(), startedAt: 0 } });
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: class Whole {}, imports: [platform, ProceduresModule] },
    adapter,
    { logger: false, abortOnError: false },
  );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** Starts an empty catalogue on a database of its own. */
export async function startTestCatalogue(server: string): Promise<TestCatalogue> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await admin(server, `create database ${name}`);
  const source = await new DataSource({
    type: 'postgres',
    url: server.replace(/[^/]+$/, name),
    entities: procedureEntities,
    migrations: [CreatePlatform1764000000000, CreateProcedures1764200000000],
  }).initialize();
  await source.runMigrations();
  const app = await startApp(source);
  return {
    app,
    source,
    async call<R extends Route>(route: R, input: Record<string, string> = {}) {
      const inPath = (key: string) => route.path.includes(`{${key}}`);
      const query = Object.entries(input).filter(([key]) => !inPath(key));
      const path = Object.keys(input).some(inPath) ? fillPath<Route>(route, input) : pathOf(route);
      const { statusCode, headers, body } = await app.inject({
        method: 'GET',
        url: `${path}?${new URLSearchParams(query)}`,
      });
      const type = String(headers['content-type']);
      return { status: statusCode, type, body: JSON.parse(body) as OutputOf<R>, text: body }; // what the route promises
    },
    async stop() {
      await app.close();
      await source.destroy();
      await admin(server, `drop database if exists ${name} with (force)`);
    },
  };
}
