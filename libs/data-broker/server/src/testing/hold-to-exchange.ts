/** Holds a connector to the example that its source is held to, and to what every connector must refuse. */
import { uuidV7 } from '@gun/kernel';
import {
  exchangeDay,
  exchangeDossier,
  exchangeId,
  exchangePseudonym,
  numberOfSubject,
  personas,
  type ExchangeStep,
  type SourceExchange,
} from '@gun/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  answerProblem,
  answerText,
  endless,
  silence,
  startLyingRegister,
  type LyingRegister,
} from '../registers/lying-register';
import { known } from '../sources/source-answer';
import { SourceLine } from '../sources/source-line';
import { makeSourceSigner, type SourceSigner } from '../sources/source-signer';
import type { ConnectorAnswer, EvidenceConnector, EvidenceContext } from '../sources/evidence-connector';
import { HolderWallets } from '../sources/in-wallet/holder-wallets';

interface Heard {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly question: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A number that the example is not about, of the same kind. */
const anotherThan = ({ subject }: SourceExchange): string =>
  numberOfSubject(subject in personas ? 'sarah' : 'menuiserie');

export function holdToExchange(connector: EvidenceConnector, exchange: SourceExchange): void {
  let source: LyingRegister;
  let heard: Heard[];
  const last = exchange.steps.length - 1;

  beforeAll(async () => {
    source = await startLyingRegister();
  });
  afterAll(() => source.stop());
  beforeEach(() => {
    heard = [];
    answerWith((step) => step.answer);
  });

  /** The source of the example, with its answers changed. */
  function answerWith(
    change: (step: ExchangeStep, index: number) => unknown,
    signer: SourceSigner = source.signer,
  ): void {
    source.behave = (request, response, body) => {
      const step = exchange.steps[heard.length];
      heard.push({
        ...{ method: request.method, path: request.url, headers: request.headers },
        question: body === '' ? undefined : JSON.parse(body),
      });
      if (!step) return void response.destroy();
      const text = JSON.stringify(change(step, heard.length - 1));
      const signed = (question: string) => signer.sign(text, question);
      return answerText(step.status, 'application/json', text, signed)(request, response, body);
    };
  }

  /** Asks, and fetches what was deferred. */
  async function ask(fields = connector.type.fields.map(({ key }) => key)): Promise<ConnectorAnswer> {
    const { url, signer } = source;
    const household = (exchange.household ?? []).map((id) => {
      const { nrn: ssin, givenName, surname, birthDate } = personas[id];
      return { ssin, givenName, surname, birthDate, relation: 'other' as const };
    });
    const subject = numberOfSubject(exchange.subject);
    const person = Object.values(personas).find(({ nrn }) => nrn === subject);
    const named = person && { givenName: person.givenName, surname: person.surname, birthDate: person.birthDate };
    const context: EvidenceContext = {
      line: new SourceLine({ url, apiKey: 'test-key-test-key', keys: signer.keys, timeoutMs: 500 }),
      ...{ subject, purpose: 'study-grant', dossierId: exchangeDossier, requestId: uuidV7(), exchangeId },
      ...{ fields, today: exchangeDay, now: new Date(`${exchangeDay}T09:00:00Z`), returnTo: undefined },
      wallets: new HolderWallets(),
      pseudonymIn: () => Promise.resolve(exchangePseudonym),
      person: () => Promise.resolve(known({ household, ...named })),
    };
    const first = await connector.ask(context);
    return first.state === 'deferred' && connector.collect ? connector.collect(context, first.location) : first;
  }

  /** The agreed answer, with a field more in each record. */
  const withMore = (answer: unknown): unknown =>
    Object.fromEntries(
      Object.entries(Object(answer)).map(([key, value]) => {
        if (Array.isArray(value)) return [key, value.map((record: object) => ({ ...record, secret: 'x' }))];
        return [key, typeof value === 'object' ? { ...value, secret: 'x' } : value];
      }),
    );

  /** The agreed answer with every number of the people in it changed into that of somebody else. */
  const aboutSomeoneElse = (answer: unknown): unknown =>
    JSON.parse(
      JSON.stringify(answer)
        .replaceAll(exchangePseudonym, `1.${'z'.repeat(43)}`)
        .replaceAll(numberOfSubject(exchange.subject), anotherThan(exchange)),
    );

  describe(`the connector of ${exchange.type}`, () => {
    test('asks as agreed', async () => {
      await ask();
      expect(heard.map(({ method, path, question }) => ({ method, path, question }))).toEqual(
        exchange.steps.map(({ method, path, question }) => ({ method, path, question })),
      );
      for (const [index, { identifiers = [] }] of exchange.steps.entries())
        for (const name of identifiers) expect(String(heard[index]?.headers[name])).toMatch(uuid);
    });

    test('hands over what the source vouches for, with its proof', async () => {
      const answer = await ask();
      expect(answer).toMatchObject({ state: 'known', values: exchange.values });
      expect(answer).toMatchObject({ proof: { digest: expect.any(String), signature: expect.stringContaining('..') } });
    });

    test('hands over nothing that was not asked for', async () => {
      const [first = ''] = connector.type.fields.map(({ key }) => key);
      const answer = await ask([first]);
      expect(answer).toMatchObject({ state: 'known', values: { [first]: exchange.values[first] } });
      expect(answer.state === 'known' && Object.keys(answer.values)).toEqual([first]);
    });

    test('counts what it was sent and had not asked for', async () => {
      answerWith(({ answer }, index) => (index === last ? withMore(answer) : answer));
      expect(await ask()).toMatchObject({ state: 'known', values: exchange.values, unasked: 1 });
    });

    test('does not believe an answer about someone else', async () => {
      answerWith(({ answer }, index) => (index === last ? aboutSomeoneElse(answer) : answer));
      expect(await ask()).toEqual({ state: 'failed', failure: 'foreignSubject' });
    });

    test('does not take an empty answer for one', async () => {
      answerWith(({ answer }, index) => (index === last ? {} : answer));
      expect(await ask()).toEqual({ state: 'failed', failure: 'nonsense' });
    });

    test.each<[string, LyingRegister['behave'], string]>([
      ['is broken', answerProblem(500), 'down'],
      ['never answers', silence, 'slow'],
      ['never stops', endless, 'nonsense'],
      ['shows a web page', answerText(200, 'text/html', '<h1>Maintenance</h1>'), 'nonsense'],
      ['is cut short', answerText(200, 'application/json', '{"members":[{"ssin"'), 'nonsense'],
    ])('shows nothing when the source %s', async (_how, behave, failure) => {
      source.behave = behave;
      expect(await ask()).toEqual({ state: 'failed', failure });
    });

    test('does not believe what the source did not sign', async () => {
      answerWith(({ answer }) => answer, makeSourceSigner());
      expect(await ask()).toEqual({ state: 'failed', failure: 'badSignature' });
    });

    test('tells "knows nobody" from "may not say"', async () => {
      source.behave = answerProblem(404);
      expect(await ask()).toEqual({ state: 'absent' });
      source.behave = answerProblem(403);
      expect(await ask()).toEqual({ state: 'failed', failure: 'notPermitted' });
    });
  });
}
