/** A whole gateway on a real database of its own, with registers in memory and actors that a test names itself. */
import {
  AccessLogSealer,
  HeadTimestamps,
  EnterpriseRegister,
  EvidenceReader,
  FakeEnterpriseRegisterClient,
  FakeEvidenceReader,
  FakeNationalRegisterClient,
  NationalRegister,
} from '@gun/data-broker-server';
import { EnterpriseParties, PersonKeys } from '@gun/identity-server';
import { fillPath, uuidV7, type Actor, type OutputOf, type Problem, type Route } from '@gun/kernel';
import {
  AccessProblem,
  ActorResolver,
  Clock,
  createLog,
  Database,
  EventRelay,
  EventSubscribers,
  nestLog,
  RefusalLimit,
  type Credentials,
  type Log,
} from '@gun/nest';
import { Deliveries, type DeliveryConfig } from '@gun/notifications-server';
import { publishCatalogue } from '@gun/procedures-server';
import { enterprises, personas, type EnterpriseId, type PersonaId } from '@gun/testing';
import type { RelyingParty } from '@gun/wallet-contract';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { GatewayConfig } from '../config';
import { createAdapter, furnish } from '../create-gateway';
import { dataSourceOptions, whileMigrating } from '../data-source';
import { GatewayModule } from '../gateway.module';
import { enterpriseInRegister, personInRegister } from './lives/register-people';
import { testConfig, type Issuers } from './test-config';

/** Stands on a day of its own, and moves when a test says so. */
class TestClock extends Clock {
  at = new Date('2026-11-25T09:00:00Z');

  override now(): Date {
    return new Date(this.at);
  }
}

/** A token is a name that the test registered; everything else is refused as the real resolver does. */
class NamedActors extends ActorResolver {
  readonly byToken = new Map<string, Actor>();

  resolve({ authorization }: Credentials): Promise<Actor> {
    const actor = this.byToken.get(authorization?.replace(/^Bearer /, '') ?? '');
    return actor ? Promise.resolve(actor) : Promise.reject(new AccessProblem('invalidAccessToken'));
  }
}

/** An answer of the gateway: `body` when it went well, `problem` when it did not. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly problem: Partial<Problem> & { readonly dossier?: string };
  readonly bytes: Buffer;
}

/** What travels beside the body of a request and its answer, where anybody on the way may keep it. */
export interface Exchange {
  readonly operation: string;
  readonly url: string;
  readonly status: number;
  readonly headers: string;
  readonly answer: string;
}

export interface CallOptions {
  /** Name of an actor, see `TestGateway.actors`. Absent: nobody. */
  readonly as?: string;
  readonly input?: Record<string, unknown>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
}

/** What arrived; an event stream never ends, so it is left once it began. */
async function received(stream: Readable, type: string): Promise<Buffer> {
  if (!type.includes('event-stream')) return buffer(stream);
  stream.destroy();
  return Buffer.alloc(0);
}

export class TestGateway {
  /** Every call so far. */
  readonly exchanges: Exchange[] = [];

  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: TestClock,
    readonly nationalRegister: FakeNationalRegisterClient,
    readonly enterpriseRegister: FakeEnterpriseRegisterClient,
    readonly sources: FakeEvidenceReader,
    readonly config: GatewayConfig,
    private readonly log: Log,
    /** Every line of the process log, from the most talkative level on. */
    readonly logged: readonly string[],
    private readonly actors: NamedActors,
    private readonly drop: () => Promise<void>,
  ) {}

  /**
   * Makes the database, migrates it, publishes the catalogue and starts the gateway without listening. With issuers,
   * tokens are theirs and are verified as in production; without, a token is the name of an actor. With a post office,
   * mail and text messages go there; without, to nobody. `parties` may ask holders, besides those delivered.
   */
  static async start(
    issuers?: Issuers,
    delivery?: DeliveryConfig,
    parties: readonly RelyingParty[] = [],
  ): Promise<TestGateway> {
    const serverUrl = process.env['POSTGRES_URL'] ?? ''; // set by jest's global setup
    const name = `t_${randomUUID().replaceAll('-', '')}`;
    const admin = async (sql: string): Promise<void> => {
      const client = new pg.Client({ connectionString: serverUrl });
      await client.connect();
      await client.query(sql).finally(() => client.end());
    };
    await admin(`create database ${name}`);
    const owner = serverUrl.replace(/[^/]+$/, name);
    const migrations = await new DataSource(dataSourceOptions(owner, whileMigrating)).initialize();
    await migrations.runMigrations({ transaction: 'each' });
    await migrations.destroy();
    const seals = mkdtempSync(join(tmpdir(), 'gun-seal-'));
    const base = testConfig(owner.replace('postgres@', 'gun_app@'), seals, issuers);
    const relyingParties = [...base.wallet.relyingParties, ...parties];
    const config = { ...base, ...(delivery && { delivery }), wallet: { ...base.wallet, relyingParties } };
    return TestGateway.open(config, issuers === undefined, async () => {
      rmSync(seals, { recursive: true });
      await admin(`drop database if exists ${name} with (force)`);
    });
  }

  private static async open(config: GatewayConfig, named: boolean, drop: () => Promise<void>): Promise<TestGateway> {
    const logged: string[] = [];
    const log = createLog('test', 'debug', { write: (line) => void logged.push(line) });
    const clock = new TestClock();
    const actors = new NamedActors();
    const people = Object.keys(personas) as PersonaId[]; // keys of that literal
    const national = new FakeNationalRegisterClient(people.map(personInRegister));
    const business = new FakeEnterpriseRegisterClient(Object.values(enterprises).map(enterpriseInRegister));
    const sources = new FakeEvidenceReader(() => clock.now());
    const building = Test.createTestingModule({ imports: [GatewayModule.with(config, log)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .overrideProvider(RefusalLimit)
      .useValue(new RefusalLimit(() => clock.at.getTime()))
      .overrideProvider(NationalRegister)
      .useValue(national)
      .overrideProvider(EnterpriseRegister)
      .useValue(business)
      .overrideProvider(EvidenceReader)
      .useValue(sources);
    const module = await (named ? building.overrideProvider(ActorResolver).useValue(actors) : building).compile();
    const app = module.createNestApplication<NestFastifyApplication>(createAdapter(config), {
      logger: nestLog(log),
      bodyParser: false,
    });
    await furnish(app, config, log);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await publishCatalogue(app);
    return new TestGateway(app, clock, national, business, sources, config, log, logged, actors, drop);
  }

  /** A second gateway on the same database and with the same secrets, as a second process is; the callers are known there. */
  async beside(wallet: Partial<GatewayConfig['wallet']> = {}): Promise<TestGateway> {
    const config = { ...this.config, wallet: { ...this.config.wallet, ...wallet } };
    const other = await TestGateway.open(config, true, () => Promise.resolve());
    other.clock.at = this.clock.at;
    for (const [token, actor] of this.actors.byToken) other.actors.byToken.set(token, actor);
    return other;
  }

  /** Lets a persona call as themselves, at high assurance unless said otherwise. */
  async citizen(
    id: PersonaId,
    assurance: 'low' | 'substantial' | 'high' = 'high',
    token: string = id,
  ): Promise<string> {
    const personId = await this.app.get(PersonKeys).personIdFor(personas[id].nrn);
    const name = `${personas[id].givenName} ${personas[id].surname}`;
    this.actors.byToken.set(token, {
      kind: 'citizen',
      personId,
      partyId: personId,
      partyKind: 'person',
      assurance,
      name,
    });
    return token;
  }

  /** Lets a persona call for an enterprise that they direct. */
  async director(id: PersonaId, enterprise: EnterpriseId, token = `${id}-for-${enterprise}`): Promise<string> {
    const personId = await this.app.get(PersonKeys).personIdFor(personas[id].nrn);
    const { number: enterpriseNumber, name } = enterprises[enterprise];
    const [party] = await this.app.get(EnterpriseParties).register([{ enterpriseNumber, name }]);
    if (!party) throw new Error(`${name} was not registered`);
    return this.actAs(token, {
      ...{ kind: 'citizen', personId, partyId: party.id, partyKind: 'enterprise', assurance: 'high' },
      name: `${personas[id].givenName} ${personas[id].surname}`,
    });
  }

  /** The id of the person who calls under this name. */
  personOf(token: string): string {
    const actor = this.actors.byToken.get(token);
    if (actor?.kind !== 'citizen') throw new Error(`${token} is no citizen`);
    return actor.personId;
  }

  actAs(token: string, actor: Actor): string {
    this.actors.byToken.set(token, actor);
    return token;
  }

  officer(
    token: string,
    officeId: string,
    roles: readonly ('officer' | 'supervisor' | 'auditor')[] = ['officer'],
  ): string {
    return this.actAs(token, { kind: 'officer', officerId: randomUUID(), officeId, roles, name: token });
  }

  agency(
    agencyId: string,
    actions: readonly string[] = [
      'events',
      'dossiers',
      'decisions',
      'documents',
      'subjects',
      'evidence',
      'presentations',
      'revocations',
      'training-grants',
      'training-claims',
    ],
  ): string {
    return this.actAs(agencyId, {
      kind: 'agency',
      agencyId,
      scopes: actions.map((action) => `scope:gun:agency:${action}`),
    });
  }

  /** Calls a route as the browser would. `key: null` leaves the idempotency key out. */
  async call<R extends Route>(route: R, options: CallOptions = {}): Promise<Answer<OutputOf<R>>> {
    const query = new URLSearchParams(options.query ?? {}).toString();
    const key = options.key === undefined ? uuidV7() : options.key;
    const url = fillPath<Route>(route, options.input ?? {}) + (query && `?${query}`);
    const answer = await this.app.inject({
      method: route.method,
      url,
      headers: {
        ...(options.as && { authorization: `Bearer ${options.as}` }),
        ...(route.idempotent && key && { 'idempotency-key': key }),
        ...options.headers,
      },
      ...(options.body !== undefined && { payload: options.body as object }), // light-my-request takes what JSON.stringify takes
      payloadAsStream: true,
    });
    const type = String(answer.headers['content-type'] ?? '');
    const bytes = await received(answer.stream(), type);
    const parsed = {
      body: (type.includes('json') ? JSON.parse(bytes.toString()) : undefined) as OutputOf<R>, // the gateway parsed it with this route's schema
      problem: (type.includes('problem') ? JSON.parse(bytes.toString()) : {}) as Partial<Problem>, // as the filter wrote it
    };
    const { statusCode: status, headers } = answer;
    this.exchanges.push({
      ...{ operation: route.operationId, url, status, headers: JSON.stringify(headers) },
      answer: type.includes('json') ? bytes.toString() : '',
    });
    return {
      ...{ status, headers, ...parsed },
      bytes,
    };
  }

  /** Does the worker's work until nothing is left. */
  async drain(): Promise<void> {
    const relay = new EventRelay(this.app.get(Database), this.app.get(EventSubscribers), this.log);
    while ((await relay.drain()) > 0);
  }

  /** Sends what is due, as the worker does, once. */
  send(): Promise<number> {
    return this.app.get(Deliveries).round(this.log);
  }

  /** Seals the access log as the worker does, once nobody's older transaction is open. */
  async seal(): Promise<void> {
    const waiting = `select count(*)::int - coalesce((select max(size) from access_log.head), 0) as lines from access_log.entry`;
    for (let left = 1; left > 0; left = (await this.sql<{ lines: number }>(waiting))[0]?.lines ?? 0)
      await this.app.get(AccessLogSealer).seal();
  }

  /** Has the newest head timestamped, as the worker does once a minute. */
  async stampHead(): Promise<void> {
    await this.app.get(HeadTimestamps).stamp();
  }

  sql<Row = Record<string, unknown>>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.app.get(Database).rows<Row>(statement, parameters);
  }

  /** One statement as the owner of the tables, who may change them. */
  async asOwner<Row = Record<string, unknown>>(statement: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl.replace('gun_app@', 'postgres@') });
    await client.connect();
    const { rows } = await client.query(statement).finally(() => client.end());
    return rows as Row[]; // the caller names the shape of its rows
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.drop();
  }
}
