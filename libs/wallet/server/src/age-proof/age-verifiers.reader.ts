import type { AgeVerifier } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { walletConfigToken, type ListedVerifier, type WalletConfig } from '../wallet-config';
import { KeyLogWitness } from './key-log-witness';

@Injectable()
export class AgeVerifiersReader {
  constructor(
    private readonly witness: KeyLogWitness,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** All of them, the same for everybody: whom somebody chooses is not said to us. */
  async list(): Promise<{ items: AgeVerifier[] }> {
    return { items: await Promise.all(this.config.ageVerifiers.map((verifier) => this.view(verifier))) };
  }

  private async view({ name, url }: ListedVerifier): Promise<AgeVerifier> {
    const head = await this.witness.headOf(url);
    return { name, url, ...(head && { log: { size: head.size, hash: head.hash, at: head.seenAt.toISOString() } }) };
  }
}
