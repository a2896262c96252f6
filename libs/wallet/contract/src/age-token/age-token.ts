/**
 * A token that says "18 or over" and nothing else (docs/decisions/0045). A verifier signs, blindly, a key that the
 * browser made for one use; that key then signs the site and its challenge. So the verifier knows no site, the site knows
 * no person, and a token that was fetched before its site is known serves one challenge of one site all the same.
 */
import { fromBase64Url, toBase64Url } from '@gun/data-broker-contract';
import {
  blindMessage,
  finalizeSignature,
  prepareMessage,
  rsaNumbers,
  verifySignature,
  type Blinded,
  type RsaPublicKey,
} from './blind-signature';

export const ageClaim = 'age_over_18';

/** What a key of a verifier means: this claim, in this month (`yyyy-MM`, UTC). */
export interface ClaimMonth {
  readonly claim: string;
  readonly month: string;
}

/** What a site receives. Bytes are base64url; `key` is the uncompressed point of P-256, 65 bytes. */
export interface AgeToken extends ClaimMonth {
  readonly key: string;
  readonly prefix: string;
  readonly signature: string;
  readonly proof: string;
}

/** To which question a token answers. `site` is an origin, as the browser writes it. */
export interface SiteChallenge {
  readonly site: string;
  readonly challenge: string;
}

/** What the browser keeps between asking for a signature and using it. */
export interface PreparedToken extends ClaimMonth {
  readonly privateKey: CryptoKey;
  readonly key: string;
  readonly blinded: Blinded;
}

/** A signed key that waits for a site. Its private half cannot leave the browser. */
export interface WaitingToken extends Omit<AgeToken, 'proof'> {
  readonly privateKey: CryptoKey;
}

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
const es256 = { name: 'ECDSA', hash: 'SHA-256' };
const prefixBytes = 32;

const textBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What the verifier signs without seeing it. */
const signedText = ({ claim, month, key }: ClaimMonth & Pick<AgeToken, 'key'>): string =>
  `gun-age-token-1\n${claim}\n${month}\n${key}`;

/** What the one-time key signs for the site. */
const provenText = ({ site, challenge }: SiteChallenge): string => `gun-age-proof-1\n${site}\n${challenge}`;

/** Makes a one-time key and blinds it for the verifier's key of that claim and month. */
export async function prepareToken(verifierKey: RsaPublicKey, means: ClaimMonth): Promise<PreparedToken> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify']);
  const key = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  const message = prepareMessage(textBytes(signedText({ ...means, key })));
  return { ...means, privateKey, key, blinded: await blindMessage(rsaNumbers(verifierKey), message) };
}

/** @throws RangeError when the verifier signed something else, or with another key. */
export async function finishToken(
  verifierKey: RsaPublicKey,
  { claim, month, privateKey, key, blinded }: PreparedToken,
  blindSignature: Uint8Array,
): Promise<WaitingToken> {
  const signature = toBase64Url(await finalizeSignature(rsaNumbers(verifierKey), blinded, blindSignature));
  const prefix = toBase64Url(blinded.message.subarray(0, prefixBytes));
  return { claim, month, key, prefix, signature, privateKey };
}

/** Spends a token on one challenge. Its key must never sign again: two sites could tell that it is the same. */
export async function spendToken({ privateKey, ...token }: WaitingToken, question: SiteChallenge): Promise<AgeToken> {
  const proof = await crypto.subtle.sign(es256, privateKey, textBytes(provenText(question)));
  return { ...token, proof: toBase64Url(new Uint8Array(proof)) };
}

/** Whether a token answers that question, by that key of a verifier. */
export async function verifyToken(
  verifierKey: RsaPublicKey,
  token: AgeToken,
  question: SiteChallenge,
): Promise<boolean> {
  try {
    const message = new Uint8Array([...fromBase64Url(token.prefix), ...textBytes(signedText(token))]);
    const signed = await verifySignature(rsaNumbers(verifierKey), message, fromBase64Url(token.signature));
    const key = await crypto.subtle.importKey('raw', fromBase64Url(token.key), ecdsa, false, ['verify']);
    const proof = fromBase64Url(token.proof);
    return signed && (await crypto.subtle.verify(es256, key, proof, textBytes(provenText(question))));
  } catch {
    return false; // no base64url, no point of the curve
  }
}
