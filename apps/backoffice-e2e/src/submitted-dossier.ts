/** A move to Namur that Sarah has declared: what the desk works on, made through the doors that citizens use. */
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { counter } from './counter';
import { identify } from './sign-in-steps';

export interface SubmittedDossier {
  readonly id: string;
  readonly reference: string;
  /** Sarah answers a correction of her new address, and sends the request back. */
  readonly corrects: (address: object) => Promise<void>;
}

interface Revised {
  readonly id: string;
  readonly revision: number;
}

interface Submitted extends Revised {
  readonly reference: string;
}

const dossiers = '/api/dossiers/v1/dossiers';
const answers = {
  newAddress: {
    postCode: '5000',
    municipality: 'Namur',
    nis: '92094',
    street: 'Avenue de l’Essai',
    houseNumber: '905',
    inReference: true,
  },
  homeKind: 'flat',
  movedInOn: '2026-11-16',
  mainResidence: 'yes',
  contactBy: 'letter',
};

export async function submitDossier(browser: Browser): Promise<SubmittedDossier> {
  const context = await browser.newContext();
  const send = await signedInCitizen(await context.newPage());
  const start = { procedureKey: 'change-of-address', language: 'fr', anew: true };
  const { id, revision } = await send<Revised>('POST', dossiers, start);
  const saves = (at: number, given: object) =>
    send<Revised>('PUT', `${dossiers}/${id}/answers`, { revision: at, answers: given, language: 'fr' });
  const submits = (saved: Revised) =>
    send<Submitted>('POST', `${dossiers}/${id}/submissions`, { revision: saved.revision, declaration: true });

  const { reference } = await submits(await saves(revision, answers));
  await context.close();
  return {
    id,
    reference,
    async corrects(address) {
      const asked = await send<Revised>('GET', `${dossiers}/${id}`);
      const newAddress = { ...answers.newAddress, ...address };
      await submits(await saves(asked.revision, { ...answers, newAddress }));
    },
  };
}

type Send = <Answer>(method: string, path: string, body?: object) => Promise<Answer>;

/** Signs in on the portal and sends with the token that its pages use. */
async function signedInCitizen(page: Page): Promise<Send> {
  const asked = page.waitForRequest((request) => request.headers()['authorization'] !== undefined);
  await page.goto(`${counter.portal}/fr/dossiers`);
  await page.getByRole('button', { name: /itsme/ }).click();
  await identify(page, 'sarah', 'itsme');
  const authorization = (await asked).headers()['authorization'] ?? '';
  return async <Answer>(method: string, path: string, body?: object) => {
    const answer = await fetch(counter.gateway + path, {
      method,
      headers: { Authorization: authorization, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer; // the gateway's own tests hold it to its description
  };
}
