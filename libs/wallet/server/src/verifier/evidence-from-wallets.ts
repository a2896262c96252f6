/** Asks wallets for what a dossier needs, in the name of the office that handles it: the broker's door to every wallet. */
import { HolderWallets, type WalletAnswer, type WalletDoor, type WalletQuestion } from '@gun/data-broker-server';
import { Clock, Database } from '@gun/nest';
import type { PresentationState } from '@gun/wallet-contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { KeptPresentation } from './kept-presentation';
import { PresentationsService } from './presentations.service';
import { ShownSeal } from './shown-seal';

interface Row {
  readonly id: string;
  readonly state: PresentationState;
  readonly shown: Buffer | null;
  readonly expires_at: Date;
}

const Kept = z.array(KeptPresentation).min(1);

@Injectable()
export class EvidenceFromWallets implements WalletDoor, OnModuleInit {
  constructor(
    private readonly wallets: HolderWallets,
    private readonly presentations: PresentationsService,
    private readonly database: Database,
    private readonly seal: ShownSeal,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.wallets.open(this);
  }

  /** @throws purposeNotRegistered, beyondRegistration. */
  async ask({ party, purpose, claims }: WalletQuestion): Promise<string> {
    const asked = await this.presentations.ask(
      { agencyId: party },
      { purpose, claims: [...claims], form: 'sdJwt', encrypted: true },
    );
    return asked.uri;
  }

  async answerTo(link: string): Promise<WalletAnswer> {
    const handle = (URL.parse(link)?.searchParams.get('request_uri') ?? '').split('/').at(-1);
    const [row] = await this.database.rows<Row>(
      `select id, state, shown, expires_at from wallet_presentation where handle = $1 and kept_until > $2`,
      [handle, this.clock.now()],
    );
    if (!row || row.state === 'refused') return { state: 'over' };
    if (row.state === 'asked') return { state: row.expires_at <= this.clock.now() ? 'over' : 'asked' };
    if (row.state !== 'answered' || !row.shown) return { state: 'failed' };
    const [shown] = Kept.parse(this.seal.open(row.id, row.shown));
    return shown?.proof ? shownAs(shown, shown.proof) : { state: 'failed' };
  }
}

const shownAs = (
  { claims, issuer, trustList }: KeptPresentation,
  proof: NonNullable<KeptPresentation['proof']>,
): WalletAnswer => ({
  state: 'shown',
  claims: Object.fromEntries(claims.map(({ key, value }) => [key, value])),
  ...{ issuer, proof, ...(trustList && { trustList }) },
});
