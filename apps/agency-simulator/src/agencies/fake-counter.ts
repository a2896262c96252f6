/** A counter for tests: issuer and agency API in one local server, with the rules an agency leans on and nothing more. */
import type { AgencyDossierView, AgencyEvent } from '@gun/dossiers-contract';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeCounterSeal } from './fake-counter-seal';

export interface Received {
  readonly call: string;
  readonly key: string | undefined;
  readonly body: string;
}

type Answer = readonly [status: number, body: unknown];

const problem = (status: number, code: string): Answer => [status, { type: `urn:problem-type:belgif:${code}`, status }];

export class FakeCounter {
  readonly events: AgencyEvent[] = [];
  readonly dossiers = new Map<string, AgencyDossierView>();
  readonly received: Received[] = [];
  /** National numbers that the query of subjects answers, by dossier; the applicant first. */
  readonly subjects = new Map<string, readonly string[]>();
  /** Answers given before the real one, by call: `[503, {}]` once, for example. */
  readonly first = new Map<string, Answer[]>();
  /** How the person answers a preview, and what is handed over. */
  preview: 'open' | 'accepted' | 'refused' = 'open';
  handed: unknown[] = [];
  tokensGiven = 0;
  tokenSeconds = 300;
  private readonly answered = new Map<string, { readonly body: string; readonly answer: Answer }>();
  private readonly server = createServer((request, response) => void this.serve(request, response));
  private constructor(
    readonly privateKey: JWK,
    public seal: FakeCounterSeal,
  ) {}

  static async start(): Promise<FakeCounter> {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), kid: 'of-the-test' };
    const counter = new FakeCounter(key, await FakeCounterSeal.make());
    counter.server.listen(0, '127.0.0.1');
    await once(counter.server, 'listening');
    return counter;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`; // listening on a port, not on a pipe
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** A dossier and the event that hands it over. */
  handOver(dossier: Pick<AgencyDossierView, 'procedure' | 'answers'> & Partial<AgencyDossierView>, ssins: string[]) {
    const id = randomUUID();
    const kind = dossier.procedure === 'change-of-address' ? 'execute' : 'decide';
    const view: AgencyDossierView = {
      ...{ self: `/api/agency/v1/dossiers/${id}`, id, reference: 'GUN-26-0000-0001', version: 1, language: 'fr' },
      ...{
        status: 'decided',
        submittedAt: '2026-11-20T23:30:00.000Z',
        applicant: `1.${'x'.repeat(43)}`,
        documents: [],
        evidence: [],
        contested: [],
      },
      ...{ step: { id: 'theirs', kind, done: false } },
      ...dossier,
    };
    this.dossiers.set(id, view);
    this.subjects.set(id, ssins);
    const event = {
      ...{ href: view.self, specversion: '1.0', id: this.nextEventId(), source: 'urn:async-source:be.gun' },
      ...{ type: 'handedOver', service: 'be.gun.dossiers.v1', subject: id, time: '2026-11-21T08:00:00.000Z' },
      datacontenttype: 'application/json',
      data: { procedure: dossier.procedure, step: 'theirs', kind, version: 1 } as const,
    };
    this.events.push(event);
    return event;
  }

  /** How many writes of an operation changed something: a repeated key does not. */
  done(call: string): Received[] {
    const seen = new Set<string | undefined>();
    return this.received.filter((one) => one.call === call && !seen.has(one.key) && seen.add(one.key));
  }

  private nextEventId(): string {
    return `01900000-0000-7000-8000-${String(this.events.length + 1).padStart(12, '0')}`;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const isForm = request.headers['content-type']?.startsWith('multipart/');
    const body = Buffer.concat(chunks).toString(isForm ? 'latin1' : 'utf8');
    const [status, said] = this.answer(new URL(request.url ?? '/', this.url), request, body);
    const sent = JSON.stringify(said);
    response.writeHead(status, {
      ...{ 'content-type': 'application/json', 'belgov-trace-id': randomUUID() },
      ...(status < 300 && (await this.seal.headers(sent, body))),
    });
    response.end(sent);
  }

  private answer(url: URL, request: IncomingMessage, body: string): Answer {
    const issuer = `${this.url}/issuer`;
    if (url.pathname.endsWith('/sealKeys')) return [200, this.seal.published];
    if (url.pathname.endsWith('/openid-configuration')) return [200, { issuer, token_endpoint: `${issuer}/token` }];
    if (url.pathname === '/issuer/token') {
      this.tokensGiven += 1;
      return [200, { access_token: `token-${this.tokensGiven}`, expires_in: this.tokenSeconds }];
    }
    if (!request.headers.authorization?.startsWith('Bearer token-')) return problem(401, 'noAccessToken');
    const [, id = '', call = 'read'] = /dossiers\/([^/]+)\/?(\w+)?/.exec(url.pathname) ?? ['', '', lastOf(url)];
    const key = request.headers['idempotency-key']?.toString();
    const boundary = /boundary=(.+)$/.exec(request.headers['content-type'] ?? '')?.[1];
    // The boundary of a multipart body is chosen anew each time and says nothing.
    const said = boundary ? body.replaceAll(boundary, '') : body;
    this.received.push({ call, key, body: said });
    const early = this.first.get(call)?.shift();
    if (url.pathname.startsWith('/api/evidence/')) return this.evidence(url.pathname, JSON.parse(body));
    return early ?? this.once(key, said, () => this.act(call, id, url));
  }

  /** A session or an evidence under the same key stands as it is by now. */
  private evidence(path: string, asked: { dossier: string; subject: string; evidenceTypes: string[] }): Answer {
    const id = '01900000-0000-7000-8000-00000000e51d';
    const about = { self: `${path}/${id}`, id, dossier: asked.dossier, subject: asked.subject };
    if (path.endsWith('/evidences'))
      return [201, { ...about, status: { state: 'done' }, evidence: this.handed, contested: [] }];
    const { evidenceTypes } = asked;
    const places = { previewLocation: `${this.url}/fr/evidence-requests/${id}`, until: '2026-12-05T08:00:00.000Z' };
    return [201, { ...about, ...places, evidenceTypes, state: this.preview }];
  }

  private once(key: string | undefined, body: string, act: () => Answer): Answer {
    const before = key === undefined ? undefined : this.answered.get(key);
    if (before) return before.body === body ? before.answer : problem(422, 'idempotencyKeyReused');
    const answer = act();
    if (key) this.answered.set(key, { body, answer });
    return answer;
  }

  private act(call: string, id: string, url: URL): Answer {
    const dossier = this.dossiers.get(id);
    if (call === 'events') {
      const after = url.searchParams.get('afterEvent') ?? '';
      return [200, { items: this.events.filter((event) => event.id > after).slice(0, 50) }];
    }
    if (!dossier) return problem(404, 'dossierNotFound');
    if (call === 'read') return [200, dossier];
    if (call === 'subjects') {
      const items = (this.subjects.get(id) ?? []).map((ssin, at) => ({
        ...{ href: dossier.self, role: at === 0 ? 'applicant' : 'concerned', ssin },
      }));
      return [200, { items }];
    }
    if (call === 'documents') return [201, { href: dossier.self, id: randomUUID(), bytes: 1 }];
    if (dossier.step.done) return problem(409, 'notPossibleNow');
    const after = { ...dossier, step: { ...dossier.step, done: true } };
    this.dossiers.set(id, after);
    return [201, after];
  }
}

/** `events`, `previewSessions`, `evidences`. */
const lastOf = ({ pathname }: URL): string => pathname.split('/').at(-1) ?? '';
