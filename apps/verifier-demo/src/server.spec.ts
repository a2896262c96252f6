import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { shopServer } from './server';
import { TrustAnchors } from '@gun/age-check';
import { foreignIssuer, type ForeignIssuer } from '@gun/age-check/testing';
import { signingVerifier, waitingToken, type SigningVerifier } from './testing/foreign-token';
import { VerifierKeys } from './verifier-keys';
import type { AgeToken } from './verify-token';

const form = 'application/x-www-form-urlencoded';
const shop = 'https://shop.example';
const verifierUrl = 'https://verifier.example';
const today = new Date('2026-11-30T12:00:00Z');
const pem = (certificate: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString('base64')}\n-----END CERTIFICATE-----\n`;

let verifier: SigningVerifier;
let otherMonth: SigningVerifier;
let issuer: ForeignIssuer;
let server: FastifyInstance;
let now = today;
beforeAll(async () => {
  [verifier, otherMonth] = [signingVerifier('2026-11'), signingVerifier('2026-10')];
  issuer = await foreignIssuer(today);
});
beforeEach(() => {
  now = today;
  const keys = new VerifierKeys([verifierUrl], async () => ({ keys: [otherMonth.key, verifier.key] }));
  const anchors = new TrustAnchors(async () => pem(issuer.anchor));
  server = shopServer({ publicUrl: shop, walletUrl: 'https://portal.example', keys, anchors, now: () => now });
});

interface Page {
  readonly cookie: string;
  readonly html: string;
  readonly asked: { token: URLSearchParams; presentation: URLSearchParams; scanned: URLSearchParams };
}

async function opens(cookie = '', path = '/?lang=en'): Promise<Page> {
  const { headers, body } = await server.inject({ url: path, headers: { cookie } });
  const [kept = ''] = String(headers['set-cookie']).split(';');
  const links = [...body.matchAll(/href="([^"]+)" rel="noreferrer"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  const behind = (at: number, sign: string) => new URLSearchParams(links[at]?.split(sign)[1] ?? '');
  const asked = { token: behind(0, '#'), presentation: behind(1, '#'), scanned: behind(2, '?') };
  return { cookie: kept, html: body, asked };
}

const sends = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  server.inject({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: { 'content-type': form, accept: 'text/html', 'accept-language': 'en', ...headers },
  });

/** Brings an answer as the browser of the person does, and follows where it is sent. */
async function brings(page: Page, url: string, fields: Record<string, string>): Promise<string> {
  const { headers } = await sends(url, fields);
  const next = String(headers['location']);
  const done = next.startsWith('/age/done')
    ? await server.inject({ url: next, headers: { cookie: page.cookie } })
    : undefined;
  return (await opens(page.cookie, String(done?.headers['location'] ?? next))).html;
}

const tokenFor = ({ asked: { token } }: Page, by = verifier, site = shop): AgeToken =>
  waitingToken(by)(site, token.get('challenge') ?? '');
const fieldsOf = ({ asked }: Page, token: AgeToken, more: Record<string, string> = {}) => ({
  ...{ verifier: verifierUrl, token: JSON.stringify(token), state: asked.token.get('state') ?? '' },
  ...more,
});
const isProven = (html: string): boolean => /class="state yes"/.test(html);

describe('a token', () => {
  test('opens the shop, which then shows one thing: 18 or over, yes', async () => {
    const page = await opens();
    expect(isProven(page.html)).toBe(false);
    const html = await brings(page, '/age/tokens', fieldsOf(page, tokenFor(page)));
    const age = /<section class="age"[^]*?<\/section>/.exec(html)?.[0].replace(/<[^>]+>/g, ' ') ?? '';
    expect(age.replace(/\s+/g, ' ').trim()).toBe(
      '18 or over 18 or over: yes What we learn: yes or nothing. No name, no date of birth, no number. Forget this proof',
    );
  });

  test('that is brought twice counts once', async () => {
    const page = await opens();
    const fields = fieldsOf(page, tokenFor(page));
    expect(isProven(await brings(page, '/age/tokens', fields))).toBe(true);
    expect((await sends('/age/tokens', fields)).headers['location']).toContain('notProven');
  });

  test('whose key was spent on one question is refused at another', async () => {
    const spends = waitingToken(verifier);
    const [one, other] = [await opens(), await opens()];
    await brings(one, '/age/tokens', fieldsOf(one, spends(shop, one.asked.token.get('challenge') ?? '')));
    const again = fieldsOf(other, spends(shop, other.asked.token.get('challenge') ?? ''));
    expect(isProven(await brings(other, '/age/tokens', again))).toBe(false);
  });

  test.each<[string, (page: Page) => Record<string, string>]>([
    ['for another site', (page) => fieldsOf(page, tokenFor(page, verifier, 'https://other.example'))],
    ['for another challenge', (page) => fieldsOf(page, waitingToken(verifier)(shop, 'another'))],
    ['of a month that is over', (page) => fieldsOf(page, tokenFor(page, otherMonth))],
    ['of a key that is in no log', (page) => fieldsOf(page, tokenFor(page, signingVerifier('2026-11')))],
    ['for another claim', (page) => fieldsOf(page, { ...tokenFor(page), claim: 'age_over_16' as 'age_over_18' })], // as an attacker writes it
    ['with a changed month', (page) => fieldsOf(page, { ...tokenFor(page, otherMonth), month: '2026-11' })],
    ['with a changed signature', (page) => fieldsOf(page, { ...tokenFor(page), signature: 'A'.repeat(342) })],
    ['with a key that is no point', (page) => fieldsOf(page, { ...tokenFor(page), key: 'A'.repeat(87) })],
    [
      'of a verifier that the shop does not know',
      (page) => fieldsOf(page, tokenFor(page), { verifier: 'https://evil.example' }),
    ],
    ['that is no JSON', (page) => fieldsOf(page, tokenFor(page), { token: '{' })],
    ['without a question', (page) => fieldsOf(page, tokenFor(page), { state: 'unknown' })],
    [
      'that is none, because the person refused or could not',
      (page) => ({ error: 'access_denied', state: page.asked.token.get('state') ?? '' }),
    ],
  ])('%s proves nothing', async (_what, fields) => {
    const page = await opens();
    const html = await brings(page, '/age/tokens', fields(page));
    expect(isProven(html)).toBe(false);
    expect(html.includes('No proof arrived')).toBe(true);
  });

  test('that comes after ten minutes proves nothing', async () => {
    const page = await opens();
    const fields = fieldsOf(page, tokenFor(page));
    now = new Date(today.getTime() + 601_000);
    expect(isProven(await brings(page, '/age/tokens', fields))).toBe(false);
  });

  test('of the month before counts on the first two days of the next', async () => {
    now = new Date('2026-12-01T12:00:00Z');
    const page = await opens();
    expect(isProven(await brings(page, '/age/tokens', fieldsOf(page, tokenFor(page))))).toBe(true);
  });
});

test('an answer that another browser brings proves nothing there, nor here', async () => {
  const [page, elsewhere] = [await opens(), await opens()];
  const { headers } = await sends('/age/tokens', fieldsOf(page, tokenFor(page)));
  const done = await server.inject({ url: String(headers['location']), headers: { cookie: elsewhere.cookie } });
  expect(done.headers['location']).toContain('wrongBrowser');
  expect(isProven((await opens(elsewhere.cookie)).html)).toBe(false);
  expect(isProven((await opens(page.cookie)).html)).toBe(false);
});

async function shows(asked: URLSearchParams, claims: Record<string, unknown> = { age_over_18: true }): Promise<string> {
  const proof = await issuer.issue(claims, today);
  const responseUri = asked.get('response_uri') ?? '';
  return proof.show({ clientId: asked.get('client_id') ?? '', nonce: asked.get('nonce') ?? '', responseUri });
}
const presented = async (asked: URLSearchParams, claims?: Record<string, unknown>) => ({
  ...{ vp_token: JSON.stringify({ proof_of_age: [await shows(asked, claims)] }), state: asked.get('state') ?? '' },
});

describe('a proof of age from a wallet', () => {
  test('in this browser opens the shop', async () => {
    const page = await opens();
    expect(isProven(await brings(page, '/age/presentations', await presented(page.asked.presentation)))).toBe(true);
  });

  test('from a phone that read the code opens the shop where the code was shown', async () => {
    const page = await opens();
    const answer = await sends('/age/presentations', await presented(page.asked.scanned), {
      accept: 'application/json',
    });
    expect(answer.json<{ redirect_uri: string }>().redirect_uri).toMatch(/^https:\/\/shop\.example\/age\/done/);
    expect(isProven((await opens(page.cookie)).html)).toBe(true);
  });

  test('asks for one claim, bound to the address that gets it', async () => {
    const { presentation } = (await opens()).asked;
    const { credentials } = JSON.parse(presentation.get('dcql_query') ?? '') as { credentials: { claims: object[] }[] }; // as the shop writes it
    expect(credentials[0]?.claims).toEqual([{ path: ['eu.europa.ec.av.1', 'age_over_18'] }]);
    expect(presentation.get('client_id')).toBe(`redirect_uri:${presentation.get('response_uri')}`);
  });

  test('shown for another question proves nothing', async () => {
    const [page, other] = [await opens(), await opens()];
    const fields = {
      ...(await presented(other.asked.presentation)),
      state: page.asked.presentation.get('state') ?? '',
    };
    expect(isProven(await brings(page, '/age/presentations', fields))).toBe(false);
  });

  test('of somebody who is not 18 proves nothing', async () => {
    const page = await opens();
    const fields = await presented(page.asked.presentation, { age_over_18: false });
    expect(isProven(await brings(page, '/age/presentations', fields))).toBe(false);
  });

  test('that cannot be read is refused to the wallet as the protocol says', async () => {
    const { asked } = await opens();
    const fields = { vp_token: '{}', state: asked.scanned.get('state') ?? '' };
    const answer = await sends('/age/presentations', fields, { accept: 'application/json' });
    expect([answer.statusCode, answer.json()]).toEqual([400, { error: 'invalid_request' }]);
  });
});

test('the links say the shop only where browsers tell no server, and without Referer', async () => {
  const { html } = await opens();
  for (const [, href = ''] of html.matchAll(/href="(https:\/\/portal[^"]+)"/g))
    expect(href.split('#')[0]).toBe('https://portal.example/en/wallet/age-proof');
  expect(html.match(/href="https:\/\/portal[^>]+rel="noreferrer"/g)).toHaveLength(2);
});

test.each(['fr', 'nl', 'de', 'en'])('the page is there in %s, without a script', async (language) => {
  const { html } = await opens('', `/?lang=${language}`);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).not.toContain('<script');
});

test('beer is sold only after a proof, which can be forgotten', async () => {
  const page = await opens();
  const { cookie } = page;
  expect((await sends('/orders', { lang: 'en' }, { cookie })).headers['location']).toContain('notProven');
  await brings(page, '/age/tokens', fieldsOf(page, tokenFor(page)));
  expect((await sends('/orders', { lang: 'en' }, { cookie })).headers['location']).toContain('bought');
  await sends('/age/forget', { lang: 'en' }, { cookie });
  expect(isProven((await opens(cookie)).html)).toBe(false);
});
