/**
 * The name under which a wallet tells what became of an answer of the credential endpoint (OpenID4VCI 1.0, part 11). It says
 * how many copies there were and in which form, and is signed for one attestation: nothing is written before a wallet tells.
 */
import type { CredentialFormat } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { createHmac, createSecretKey, hkdfSync, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { walletConfigToken, type WalletConfig } from '../wallet-config';

export interface Notified {
  /** Random, one for each answer. */
  readonly id: string;
  readonly copies: number;
  readonly form: CredentialFormat['format'];
}

const letters = { 'dc+sd-jwt': 's', mso_mdoc: 'm' } as const;

@Injectable()
export class NotificationIds {
  private readonly key: KeyObject;

  constructor(@Inject(walletConfigToken) { masterKey }: Pick<WalletConfig, 'masterKey'>) {
    const derived = hkdfSync('sha256', Buffer.from(masterKey, 'base64'), '', 'gun wallet notifications', 32);
    this.key = createSecretKey(Buffer.from(derived));
  }

  write(credentialId: string, { form, copies }: Omit<Notified, 'id'>): string {
    const said = `${randomBytes(16).toString('base64url')}.${copies}${letters[form]}`;
    return `${said}.${this.mac(credentialId, said).toString('base64url')}`;
  }

  /** Undefined: not one of ours for this attestation. */
  read(credentialId: string, text: string): Notified | undefined {
    const [, said = '', id = '', copies = '', letter, mac = ''] =
      /^(([\w-]{22})\.(\d{1,3})([sm]))\.([\w-]{43})$/.exec(text) ?? [];
    if (!timingSafeEqual(this.mac(credentialId, said), Buffer.from(mac.padEnd(43, 'A'), 'base64url'))) return undefined;
    return { id, copies: Number(copies), form: letter === 'm' ? 'mso_mdoc' : 'dc+sd-jwt' };
  }

  private mac(credentialId: string, said: string): Buffer {
    return createHmac('sha256', this.key).update(`${credentialId} ${said}`).digest();
  }
}
