/**
 * Reads the key log of each verifier for everybody alike, and remembers how far it saw it. A browser that is shown
 * another log, or a key that is not in this one, takes nothing from that verifier: a key for one person would betray
 * that person. What it saw, it never takes back: a log that changed below is not witnessed again.
 */
import { Clock, Database } from '@gun/nest';
import { continues, emptyHead, headOf, isUnambiguous, type LoggedKey } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SiteClient } from '../sites/site-client';

const freshMs = 10 * 60_000;
const longestLog = 2_000;
/** A line holds some 700 characters. */
const logOfKeys = { accept: 'application/json', atMost: 2_000_000 };

const Text = z.string().max(700);
const Log = z.object({ keys: z.array(z.object({ claim: Text, month: Text, n: Text, e: Text })).max(longestLog) });

export interface WitnessedHead {
  readonly size: number;
  readonly hash: string;
  readonly seenAt: Date;
}

/** Where the keys of a verifier are read. */
export abstract class KeyLogClient {
  /** @throws when it does not answer. */
  abstract read(verifier: string): Promise<unknown>;
}

@Injectable()
export class HttpKeyLogClient extends KeyLogClient {
  constructor(private readonly sites: SiteClient) {
    super();
  }

  override async read(verifier: string): Promise<unknown> {
    const answer = await this.sites.call(`${verifier}/keys`, logOfKeys);
    if (answer?.status !== 200) throw new Error(`${verifier} gave no log of its keys`);
    return JSON.parse(answer.text);
  }
}

@Injectable()
export class KeyLogWitness {
  private readonly asking = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly client: KeyLogClient,
    private readonly clock: Clock,
  ) {}

  /** What was last seen, read again when that is ten minutes ago; undefined for a log that never could be read. */
  async headOf(verifier: string): Promise<WitnessedHead | undefined> {
    const known = await this.find(verifier);
    if (known && this.clock.now().getTime() - known.seenAt.getTime() < freshMs) return known;
    await this.askOnce(verifier, known);
    return this.find(verifier);
  }

  private askOnce(verifier: string, known: WitnessedHead | undefined): Promise<void> {
    const asked =
      this.asking.get(verifier) ??
      this.look(verifier, known)
        .catch(() => undefined) // silent, or nonsense: what was seen before still counts
        .finally(() => this.asking.delete(verifier));
    this.asking.set(verifier, asked);
    return asked;
  }

  private async look(verifier: string, known: WitnessedHead | undefined): Promise<void> {
    const { keys } = Log.parse(await this.client.read(verifier));
    const lines: readonly LoggedKey[] = keys;
    const head = await headOf(lines);
    if (!head || !isUnambiguous(lines) || !(await continues(lines, known ?? emptyHead))) return;
    await this.database.rows(
      `insert into wallet_key_log (verifier, size, hash, seen_at) values ($1, $2, $3, $4)
       on conflict (verifier) do update set size = excluded.size, hash = excluded.hash, seen_at = excluded.seen_at
       where wallet_key_log.size = $5 and wallet_key_log.hash = $6`,
      [verifier, head.size, head.hash, this.clock.now(), known?.size ?? 0, known?.hash ?? ''],
    );
  }

  private async find(verifier: string): Promise<WitnessedHead | undefined> {
    const [row] = await this.database.rows<WitnessedHead>(
      `select size, hash, seen_at as "seenAt" from wallet_key_log where verifier = $1`,
      [verifier],
    );
    return row;
  }
}
