/**
 * The secrets of an offer follow from its id and a key that only the gateway has: nothing in the database opens it, and
 * the same request, repeated, gives the same offer.
 */
import { Inject, Injectable } from '@nestjs/common';
import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto';
import { walletConfigToken, type WalletConfig } from '../wallet-config';

const pins = 1_000_000;

@Injectable()
export class OfferCodes {
  private readonly key: KeyObject;

  constructor(@Inject(walletConfigToken) { masterKey }: WalletConfig) {
    const derived = hkdfSync('sha256', Buffer.from(masterKey, 'base64'), '', 'gun wallet offers', 32);
    this.key = createSecretKey(Buffer.from(derived));
  }

  /** Id of the offer that this request of this owner makes: 128 bits that nobody guesses. */
  idOf(ownerId: string, requestKey: string): string {
    return this.mac('id', `${ownerId} ${requestKey}`).subarray(0, 16).toString('base64url');
  }

  /** The pre-authorized code. */
  codeOf(offerId: string): string {
    return `${offerId}.${this.mac('code', offerId).toString('base64url')}`;
  }

  /** The offer that a code opens, if the code is ours. */
  offerOf(code: string): string | undefined {
    const offerId = code.split('.')[0] ?? '';
    return isSame(code, this.codeOf(offerId)) ? offerId : undefined;
  }

  /** The code of an authorization: the wallet that pushed the request does not know it before its holder allows it. */
  authorizationCodeOf(requestId: string): string {
    return `${requestId}.${this.mac('authorization', requestId).toString('base64url')}`;
  }

  /** The request that an authorization code is of, if the code is ours. */
  authorizationOf(code: string): string | undefined {
    const requestId = code.split('.')[0] ?? '';
    return isSame(code, this.authorizationCodeOf(requestId)) ? requestId : undefined;
  }

  /** Six digits that the holder types into the phone. */
  pinOf(offerId: string): string {
    return String(Number(this.mac('pin', offerId).readBigUInt64BE() % BigInt(pins))).padStart(6, '0');
  }

  isPinOf(offerId: string, pin: string): boolean {
    return isSame(pin, this.pinOf(offerId));
  }

  private mac(use: string, text: string): Buffer {
    return createHmac('sha256', this.key).update(`${use} ${text}`).digest();
  }
}

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
