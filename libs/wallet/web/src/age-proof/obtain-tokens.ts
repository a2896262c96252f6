/** From a proof of age to tokens: one copy of the proof for ten of them, so that most are used on another day. */
import {
  ageClaim,
  findKey,
  finishToken,
  monthOf,
  prepareToken,
  type AgeVerifier,
  type WaitingToken,
} from '@gun/wallet-contract';
import { handoverHash } from './handover-hash';
import { fetchKeyLog, fetchRequest, sendProof, VerifierProblem } from './verifier.client';

/** Always as many, whether or not they are kept: the verifier sees no difference. */
const tokensAtOnce = 10;

/** Lends a signature of the wallet: gets the hash of a request, answers a `DeviceResponse`. */
export type SignHandover = (handover: string) => Promise<string>;

/** @throws VerifierProblem; what `sign` throws. */
export async function obtainTokens(
  { url, log }: AgeVerifier,
  sign: SignHandover,
  now: Date,
): Promise<readonly WaitingToken[]> {
  const means = { claim: ageClaim, month: monthOf(now) };
  const key = log && (await findKey(await fetchKeyLog(url), log, means));
  if (!key) throw new VerifierProblem('strange'); // it shows us other keys than everybody, or none for this month
  const prepared = await Promise.all(Array.from({ length: tokensAtOnce }, () => prepareToken(key, means)));
  const request = await fetchRequest(url);
  const deviceResponse = await sign(await handoverHash(request));
  const signatures = await sendProof(url, { nonce: request.nonce, deviceResponse, month: means.month, prepared });
  try {
    return await Promise.all(prepared.map((one, at) => finishToken(key, one, signatures[at] ?? new Uint8Array())));
  } catch {
    throw new VerifierProblem('strange'); // signed with another key than that of the log
  }
}
