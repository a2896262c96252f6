/** By which ways, besides the inbox, a party wants to hear that something is there. */
import { Clock, Database, type Tx } from '@gun/nest';
import type { ChooseChannels } from '@gun/notifications-contract';
import { Injectable } from '@nestjs/common';

/** Whoever gives an address gives it to be told; letters are asked for. */
const before: ChooseChannels = { email: true, sms: true, letter: false };

@Injectable()
export class ChannelChoices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(ownerId: string): Promise<ChooseChannels> {
    return (await this.find(ownerId)) ?? before;
  }

  /** What they chose themselves, or what began with their first address. */
  async find(ownerId: string): Promise<ChooseChannels | undefined> {
    const [row] = await this.database.rows<ChooseChannels>(
      `select email, sms, letter from channel_choice where owner_id = $1`,
      [ownerId],
    );
    return row;
  }

  /** From the first confirmed address on there is somebody to write to. */
  async begin(tx: Tx, ownerId: string): Promise<void> {
    await tx.query(
      `insert into channel_choice (owner_id, email, sms, letter, chosen_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [ownerId, before.email, before.sms, before.letter, this.clock.now()],
    );
  }

  async choose(ownerId: string, { email, sms, letter }: ChooseChannels): Promise<void> {
    await this.database.rows(
      `insert into channel_choice (owner_id, email, sms, letter, chosen_at) values ($1, $2, $3, $4, $5)
       on conflict (owner_id) do update set email = excluded.email, sms = excluded.sms, letter = excluded.letter,
         chosen_at = excluded.chosen_at`,
      [ownerId, email, sms, letter, this.clock.now()],
    );
  }
}
