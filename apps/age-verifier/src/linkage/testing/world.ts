/**
 * A month of people who prove that they are 18, with the complete log of every party: each line holds when, from which
 * address, in which order and exactly which bytes. Only issuer and gateway know who somebody is; only shops know of a
 * visit. Nothing is left out of a log because it would be unwise to keep it: the attacker has all of them.
 */
import {
  ageClaim,
  finishToken,
  monthOf,
  prepareToken,
  spendToken,
  type AgeToken,
  type WaitingToken,
} from '@gun/wallet-contract';
import type { FastifyInstance } from 'fastify';
import type { KeyRing, LoggedKey } from '../../key-ring';
import type { ForeignIssuer } from '@gun/age-check/testing';
import { seededRandom } from './seeded-random';

export interface LogLine {
  readonly party: 'issuer' | 'gateway' | 'verifier' | 'shop';
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly address: string;
  /** Everything that was received and sent. */
  readonly bytes: string;
  /** Who it was, for a party that knows. */
  readonly person?: number;
}

/** What the attacker must find out: who stood behind each line of a shop. */
export interface World {
  readonly log: readonly LogLine[];
  readonly truth: ReadonlyMap<LogLine, number>;
}

/** How people live, and which protection is taken away. */
export interface Habits {
  readonly people: number;
  /** A proof of age is worth ten tokens. */
  readonly visitsEach: number;
  /** `before`: fetched on another day. `atOnce`: for each visit, seconds before. `direct`: the wallet answers the shop. */
  readonly tokens: 'before' | 'atOnce' | 'direct';
  /** `shared`: those of a mobile network, another each time. `own`: one for each person. */
  readonly addresses: 'shared' | 'own';
  /** The verifier sees what it signs. */
  readonly inClear?: true;
  /** The verifier has a key for each person, and the browser does not look at the log. */
  readonly keyFor?: (person: number) => Promise<VerifierAtWork>;
}

export interface VerifierAtWork {
  readonly server: FastifyInstance;
  readonly keys: KeyRing;
  /** Sets the clock of the verifier. */
  readonly setNow: (at: number) => void;
}

const secondMs = 1000;
const dayMs = 86_400 * secondMs;
const shops = ['https://beer.example', 'https://wine.example', 'https://films.example', 'https://games.example'];
const sharedAddresses = 8;
const firstDay = Date.parse('2026-11-01T00:00:00Z');
const otherDays = 25;

export async function liveThrough(habits: Habits, verifier: VerifierAtWork, issuer: ForeignIssuer): Promise<World> {
  const random = seededRandom(20_261_130);
  const log: LogLine[] = [];
  const truth = new Map<LogLine, number>();
  const addressOf = (person: number): string =>
    habits.addresses === 'own' ? `10.0.0.${person}` : `192.0.2.${Math.floor(random() * sharedAddresses)}`;

  /** One copy of the proof: issued, shown by the gateway for a hash, taken by the verifier. */
  async function fetchTokens(person: number, at: number, count: number): Promise<readonly WaitingToken[]> {
    const { server, keys, setNow } = habits.keyFor ? await habits.keyFor(person) : verifier;
    setNow(at);
    const address = addressOf(person);
    const month = monthOf(new Date(at));
    const key = keys.log.find((one) => one.month === month) as LoggedKey; // the ring was renewed for this month
    const prepared = await Promise.all(
      Array.from({ length: count }, () => prepareToken(key, { claim: ageClaim, month })),
    );
    const asked = (await server.inject({ method: 'POST', url: '/requests' })).json<Record<string, string>>();
    const [clientId = '', nonce = '', responseUri = ''] = [asked['client_id'], asked['nonce'], asked['response_uri']];
    const copy = await issuer.issue({ age_over_18: true }, new Date(firstDay));
    const shown = await copy.show({ clientId, nonce, responseUri });
    log.push({ party: 'issuer', at: firstDay, address, person, bytes: shown.slice(0, shown.length / 2) });
    log.push({ party: 'gateway', at, address, person, bytes: shown });
    const blinded = prepared.map(({ blinded: { blinded: value } }) => Buffer.from(value).toString('base64url'));
    const payload = { nonce, vp_token: { proof_of_age: [shown] }, month, blinded };
    const { body } = await server.inject({ method: 'POST', url: '/proofs', payload });
    const { signatures } = JSON.parse(body) as { signatures: string[] }; // as the server writes it
    const tokens = await Promise.all(
      prepared.map((one, i) => finishToken(key, one, Buffer.from(signatures[i] ?? '', 'base64url'))),
    );
    const seen = habits.inClear ? tokens.map((token) => token.signature).join(' ') : '';
    log.push({ party: 'verifier', at, address, bytes: `${JSON.stringify(payload)} ${body} ${seen}` });
    return tokens;
  }

  function visit(person: number, at: number, bytes: string): void {
    const line: LogLine = { party: 'shop', at, address: addressOf(person), bytes };
    log.push(line);
    truth.set(line, person);
  }

  const question = () => ({
    site: shops[Math.floor(random() * shops.length)] ?? '',
    challenge: Array.from({ length: 24 }, () => Math.floor(random() * 36).toString(36)).join(''),
  });
  const anotherDay = (): number => firstDay + dayMs * (1 + random() * otherDays);

  async function showDirectly(person: number, at: number): Promise<void> {
    const { site, challenge } = question();
    const copy = await issuer.issue({ age_over_18: true }, new Date(firstDay));
    const shown = await copy.show({ clientId: `redirect_uri:${site}`, nonce: challenge, responseUri: site });
    log.push({ party: 'gateway', at, address: addressOf(person), person, bytes: shown });
    visit(person, at + secondMs, `${challenge} ${shown}`);
  }

  async function spend(person: number, at: number, token: WaitingToken): Promise<void> {
    const asked = question();
    const spent: AgeToken = await spendToken(token, asked);
    visit(person, at, JSON.stringify({ ...asked, ...spent }));
  }

  for (let person = 0; person < habits.people; person += 1) {
    const kept =
      habits.tokens === 'before' ? await fetchTokens(person, firstDay + random() * dayMs, habits.visitsEach) : [];
    for (let count = 0; count < habits.visitsEach; count += 1) {
      const at = anotherDay();
      if (habits.tokens === 'direct') await showDirectly(person, at);
      else if (habits.tokens === 'atOnce') {
        const [token] = await fetchTokens(person, at, 1);
        await spend(person, at + 2 * secondMs, token as WaitingToken); // one was asked
      } else await spend(person, at, kept[count] as WaitingToken); // as many were fetched
    }
  }
  return { log: log.sort((one, other) => one.at - other.at), truth };
}
