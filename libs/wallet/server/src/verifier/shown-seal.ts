/** How what was shown is kept until its time is over: AES-256-GCM under a key of the gateway, bound to its request. */
import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { walletConfigToken, type WalletConfig } from '../wallet-config';

const nonceBytes = 12;
const tagBytes = 16;

@Injectable()
export class ShownSeal {
  private readonly key: KeyObject;

  constructor(@Inject(walletConfigToken) { masterKey }: WalletConfig) {
    const derived = hkdfSync('sha256', Buffer.from(masterKey, 'base64'), '', 'gun wallet shown', 32);
    this.key = createSecretKey(Buffer.from(derived));
  }

  seal(requestId: string, shown: unknown): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(requestId));
    return Buffer.concat([nonce, cipher.update(JSON.stringify(shown)), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when a byte was changed, or it belongs to another request. */
  open(requestId: string, sealed: Buffer): unknown {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(Buffer.from(requestId))
      .setAuthTag(sealed.subarray(-tagBytes));
    return JSON.parse(
      Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString(),
    );
  }
}
