/** Speaks to the verifier that the person chose: from the browser, without cookies, without saying which page asks. */
import { fromBase64Url, toBase64Url } from '@gun/data-broker-contract';
import type { Handover, LoggedKey, PreparedToken } from '@gun/wallet-contract';

/** Why a verifier gave nothing. `silent`: it did not answer. `strange`: not as it must. `refused`: it does not believe the proof. */
export type VerifierFault = 'silent' | 'strange' | 'refused';

export class VerifierProblem extends Error {
  constructor(readonly fault: VerifierFault) {
    super(`verifier: ${fault}`);
  }
}

const patienceMs = 15_000;

async function ask(url: string, body?: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error' },
    signal: AbortSignal.timeout(patienceMs),
    ...(body !== undefined && {
      ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    }),
  }).catch(() => {
    throw new VerifierProblem('silent');
  });
  const said: unknown = await answer.json().catch(() => undefined);
  if (answer.status === 403) throw new VerifierProblem('refused');
  if (!answer.ok || typeof said !== 'object' || said === null) throw new VerifierProblem('strange');
  return said as Record<string, unknown>; // an object; each caller looks at what it takes
}

const isLogged = (line: unknown): line is LoggedKey =>
  typeof line === 'object' &&
  line !== null &&
  ['claim', 'month', 'n', 'e'].every((key) => typeof (line as Record<string, unknown>)[key] === 'string'); // looked at here

/** The whole log of its keys. */
export async function fetchKeyLog(verifier: string): Promise<readonly LoggedKey[]> {
  const { keys } = await ask(`${verifier}/keys`);
  if (!Array.isArray(keys) || !keys.every(isLogged)) throw new VerifierProblem('strange');
  return keys;
}

/** A request to answer; bound to this verifier and to no other, whatever it says. */
export async function fetchRequest(verifier: string): Promise<Handover> {
  const responseUri = `${verifier}/proofs`;
  const clientId = `redirect_uri:${responseUri}`;
  const { client_id, response_uri, nonce } = await ask(`${verifier}/requests`, {});
  if (client_id !== clientId || response_uri !== responseUri || typeof nonce !== 'string')
    throw new VerifierProblem('strange');
  return { clientId, responseUri, nonce };
}

export interface ProofToSend {
  readonly nonce: string;
  readonly deviceResponse: string;
  readonly month: string;
  readonly prepared: readonly PreparedToken[];
}

/** A blind signature for each token, in their order. */
export async function sendProof(
  verifier: string,
  { nonce, deviceResponse, month, prepared }: ProofToSend,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const blinded = prepared.map(({ blinded: { blinded: value } }) => toBase64Url(value));
  const sent = { nonce, vp_token: { proof_of_age: [deviceResponse] }, month, blinded };
  const { signatures } = await ask(`${verifier}/proofs`, sent);
  if (!Array.isArray(signatures) || signatures.length !== prepared.length) throw new VerifierProblem('strange');
  return signatures.map((signature) => fromBase64Url(String(signature)));
}
