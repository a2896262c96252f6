/**
 * The wallet of a person as a source: whatever wallet it is, its holder shows there what a question asks for. The domain
 * of the wallet, three storeys up, puts the question and verifies what is shown.
 */
import { Injectable } from '@nestjs/common';
import type { SignedProof } from '../source-signature';

export interface WalletQuestion {
  /** Who asks, and for which of its registered purposes. */
  readonly party: string;
  readonly purpose: string;
  readonly claims: readonly string[];
}

/** `asked`: nobody has shown anything yet. `over`: it waited too long, or its holder said no. `failed`: not to be believed. */
export type WalletAnswer =
  | { readonly state: 'asked' | 'over' | 'failed' }
  | {
      readonly state: 'shown';
      readonly claims: Readonly<Record<string, string>>;
      /** As its trust list calls whoever signed. */
      readonly issuer: string;
      /** Absent: the list of this counter, or the European one. */
      readonly trustList?: string;
      readonly proof: SignedProof;
    };

export interface WalletDoor {
  /** A link that any wallet opens. */
  ask(question: WalletQuestion): Promise<string>;
  answerTo(link: string): Promise<WalletAnswer>;
}

@Injectable()
export class HolderWallets {
  private door: WalletDoor | undefined;

  /** Once, when the domain of the wallet starts. */
  open(door: WalletDoor): void {
    this.door = door;
  }

  get isOpen(): boolean {
    return this.door !== undefined;
  }

  /** @throws where no wallet is part of the installation; ask `isOpen` first. */
  get(): WalletDoor {
    if (!this.door) throw new Error('no wallet answers here');
    return this.door;
  }
}
