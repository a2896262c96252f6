/**
 * Handles for the members of a household. Purpose: a form lets someone choose who moves with them without a national
 * number ever reaching the browser, the answers or an event.
 * Source: act of 8 August 1983, art. 8; synthetic nonces after RFC 5297 (the same number always gives the same handle).
 * Must stay true: only the counter can read a handle, only for the person in whose dossier it stands, and only while
 * that person's data key exists. No register is needed for it: a household that has moved since is still resolved.
 */
import { openBytes, sealBytes, sealNonceBytes } from '@gun/nest';
import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The key says whose household it is: a handle stands in no other place. */
const place = '';
const derived = (secret: KeyObject, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', use, 32)));

export class HouseholdRefs {
  private readonly sealing: KeyObject;
  private readonly nonces: KeyObject;

  /** @param secret the key of the person whose household it is */
  constructor(secret: KeyObject) {
    this.sealing = derived(secret, 'sealing');
    this.nonces = derived(secret, 'nonces');
  }

  refOf(ssin: string): string {
    const nonce = createHmac('sha256', this.nonces).update(ssin).digest().subarray(0, sealNonceBytes);
    return sealBytes(this.sealing, ssin, place, nonce).toString('base64url');
  }

  /** @throws when the handle was made up, or belongs to somebody else's household. */
  ssinOf(ref: string): string {
    return openBytes(this.sealing, Buffer.from(ref, 'base64url'), place).toString();
  }
}
