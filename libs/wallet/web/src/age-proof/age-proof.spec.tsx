import {
  ApiProblem,
  ApiProvider,
  keepInTab,
  ReadCache,
  SessionProvider,
  type Api,
  type Session,
} from '@gun/api-client';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { inEveryLanguage } from '@gun/kernel';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import en from '../messages/en.json' with { type: 'json' };
import { AgeProof } from './age-proof';
import { keepQuestion } from './waiting-question';

// jsdom has no WebCrypto of its own, whose bytes are those of Node, no times of a page, and sends no forms; browsers do.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
Object.assign(globalThis, { TextEncoder, Uint8Array: Object.getPrototypeOf(Buffer) as unknown }); // Node's own
performance.getEntriesByType = () => [];
let posted: { action: string; fields: Record<string, string> }[];
beforeEach(() => {
  posted = [];
  HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    const inputs = [...this.querySelectorAll('input')].map(({ name, value }) => [name, value] as const);
    posted.push({ action: this.action, fields: Object.fromEntries(inputs) });
  };
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  location.hash = '';
});

const token = new URLSearchParams({
  ...{ site_name: 'Maison Houblon', return_uri: 'https://shop.example/age', challenge: 'c', state: 's' },
}).toString();
const query = {
  credentials: [
    {
      ...{ id: 'age', format: 'mso_mdoc', meta: { doctype_value: 'eu.europa.ec.av.1' } },
      claims: [{ path: ['eu.europa.ec.av.1', 'age_over_18'] }],
    },
  ],
};
const presentation = new URLSearchParams({
  ...{ response_type: 'vp_token', response_mode: 'direct_post', response_uri: 'https://shop.example/vp', nonce: 'n' },
  ...{ client_id: 'redirect_uri:https://shop.example/vp', state: 's', dcql_query: JSON.stringify(query) },
}).toString();

const verifier = {
  name: inEveryLanguage('Verifier of trial'),
  url: 'https://verifier.example',
  log: { size: 1, hash: 'h', at: '' },
};
const noProof = new ApiProblem({ status: 409, type: 'urn:problem-type:gun:wallet:noProofOfAge' });
const nothing = new ApiProblem({ status: 409, type: 'urn:problem-type:gun:wallet:nothingAtSource' });

interface Stage {
  readonly signedIn?: boolean;
  readonly answers?: Record<string, unknown>;
}

function show(fragment: string, { signedIn = true, answers = {} }: Stage = {}) {
  location.hash = fragment;
  const calls: [string, object][] = [];
  const all: Record<string, unknown> = {
    listAgeVerifiers: { items: [verifier] },
    proveAge: { deviceResponse: 'dr' },
    ...answers,
  };
  const call = async ({ operationId }: { operationId: string }, input: object) => {
    calls.push([operationId, input]);
    const answer = all[operationId];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const started: unknown[] = [];
  const state = { phase: signedIn ? 'signedIn' : 'unknown', name: '', endsAt: 0 };
  const session = {
    ...{ state: () => state, subscribe: () => () => undefined },
    start: async (returnTo: unknown) => void started.push(returnTo),
  } as unknown as Session; // this page asks who is signed in, and starts
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity, wallet: en }} timeZone="Europe/Brussels">
      <SessionProvider session={session}>
        <ApiProvider api={{ call } as unknown as Api /* this page only calls */} cache={new ReadCache()}>
          <AgeProof />
        </ApiProvider>
      </SessionProvider>
    </NextIntlClientProvider>,
  );
  return { calls, started, container };
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('before anything is sent', () => {
  test('the page says who asks, what leaves, what stays and who learns what', async () => {
    const { container } = show(token);
    expect(await screen.findByRole('heading', { level: 1, name: /Maison Houblon asks: are you 18/ })).toBeTruthy();
    expect(screen.getByText('shop.example')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Who learns what' });
    expect(table.textContent).toContain('Who you are, nor for which site');
    expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
    expect(posted).toEqual([]);
  });

  test('the counter is asked for the list of verifiers, and told nothing', async () => {
    const { calls } = show(token);
    await screen.findByRole('radio', { name: 'Verifier of trial' });
    expect(calls).toEqual([['listAgeVerifiers', {}]]);
  });

  test('tokens are kept on the device only if somebody says so', async () => {
    show(token);
    expect(((await screen.findByRole('checkbox')) as HTMLInputElement).checked).toBe(false); // a box to tick
  });

  test.each([
    ['no question', '', 'No question of a site arrived here'],
    ['more than an age', presentation.replace('age_over_18', 'birth_date'), 'This site asks for more'],
  ])('%s is answered by nothing', async (_what, fragment, words) => {
    const { calls } = show(fragment);
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
    expect([calls, posted]).toEqual([[], []]);
  });
});

test('who refuses brings back that there is no proof, and nothing else', async () => {
  show(token);
  await press('Refuse');
  expect(posted).toEqual([{ action: 'https://shop.example/age', fields: { error: 'access_denied', state: 's' } }]);
});

test('a wallet answers a site by itself: the counter is told a hash, the site gets the answer', async () => {
  const { calls } = show(presentation);
  await press('Answer yes to shop.example');
  await screen.findByText('You are going back to shop.example.');
  expect(calls.map(([operation]) => operation)).toEqual(['proveAge']);
  expect(JSON.stringify(calls)).not.toContain('shop');
  expect(posted).toEqual([{ action: 'https://shop.example/vp', fields: { vp_token: '{"age":["dr"]}', state: 's' } }]);
});

describe('who is not signed in', () => {
  test('signs in after agreeing; the question waits in this tab, not in the address that others see', async () => {
    const { started, calls } = show(presentation, { signedIn: false });
    await press('Answer yes to shop.example');
    expect(JSON.stringify(started)).not.toContain('shop');
    expect(calls).toEqual([]);
    cleanup();
    location.hash = '';
    show('');
    await screen.findByText('You are going back to shop.example.');
    expect(posted).toHaveLength(1);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('shop');
  });

  test('brings an answer that was made in the document of the sign-in, and keeps nothing of it', async () => {
    keepInTab('age-answer', { returnUri: 'https://shop.example/vp', state: 's', fields: { vp_token: 'x' } });
    const { calls } = show('');
    expect(posted).toEqual([{ action: 'https://shop.example/vp', fields: { vp_token: 'x', state: 's' } }]);
    expect(calls).toEqual([]);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('shop');
  });

  test('finds the question again after a reload or in another language, and nothing is agreed to for them', async () => {
    show(token);
    await screen.findByRole('button', { name: 'Answer yes to Maison Houblon' });
    for (let reload = 0; reload < 2; reload++) {
      cleanup();
      location.hash = '';
      show('');
      expect(await screen.findByRole('button', { name: 'Answer yes to Maison Houblon' })).toBeTruthy();
    }
    expect(posted).toEqual([]);
    await press('Refuse');
    cleanup();
    show('');
    expect(await screen.findByText(/No question of a site arrived here/)).toBeTruthy();
  });

  test('does not go on with another question than the one agreed to', async () => {
    keepQuestion({ fragment: token, choice: { keep: false } });
    show(presentation);
    expect(await screen.findByRole('button', { name: 'Answer yes to shop.example' })).toBeTruthy();
    expect(posted).toEqual([]);
  });
});

describe('who has no proof of age', () => {
  test('may ask for it and go on', async () => {
    const answers: Record<string, unknown> = { proveAge: noProof, addCredential: {} };
    const { calls } = show(presentation, { answers });
    await press('Answer yes to shop.example');
    await screen.findByText('Your wallet holds no proof of age yet');
    await press('Ask for it and go on');
    await screen.findByText('We cannot prove that you are 18 or over');
    expect(calls.map(([operation]) => operation)).toEqual(['proveAge', 'addCredential', 'proveAge']);
  });

  test('and is not 18, is told so; the site hears what it hears of everybody who brings nothing', async () => {
    const { container } = show(presentation, { answers: { proveAge: noProof, addCredential: nothing } });
    await press('Answer yes to shop.example');
    await press('Ask for it and go on');
    expect(await screen.findByText('We cannot prove that you are 18 or over')).toBeTruthy();
    expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
    await press('Go back to shop.example without a proof');
    expect(posted).toEqual([{ action: 'https://shop.example/vp', fields: { error: 'access_denied', state: 's' } }]);
  });
});
