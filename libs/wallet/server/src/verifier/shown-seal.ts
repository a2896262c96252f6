/** How what was shown is kept until its time is over: AES-256-GCM under a key of the gateway, bound to its request. */
import { openBytes, sealBytes } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { walletConfigToken, type WalletConfig } from '../wallet-config';

@Injectable()
export class ShownSeal {
  private readonly key: KeyObject;

  constructor(@Inject(walletConfigToken) { masterKey }: WalletConfig) {
    const derived = hkdfSync('sha256', Buffer.from(masterKey, 'base64'), '', 'gun wallet shown', 32);
    this.key = createSecretKey(Buffer.from(derived));
  }

  seal(requestId: string, shown: unknown): Buffer {
    return sealBytes(this.key, JSON.stringify(shown), requestId);
  }

  /** @throws when a byte was changed, or it belongs to another request. */
  open(requestId: string, sealed: Buffer): unknown {
    return JSON.parse(openBytes(this.key, sealed, requestId).toString());
  }
}
