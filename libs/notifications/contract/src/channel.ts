/** By which ways, besides the inbox, a party hears that something is there. The inbox always has it. */
import { Uuid } from '@gun/kernel';
import { z } from 'zod';

const ways = {
  /** A mail for each message, to a confirmed address. It says that there is one, not what is in it. */
  email: z.boolean(),
  /** A text message for what cannot wait: a correction that was asked, a decision. */
  sms: z.boolean(),
  /** Decisions are also printed and posted by the office. */
  letter: z.boolean(),
};

export const ChooseChannels = z.strictObject(ways).meta({ id: 'ChooseChannels', title: 'ChooseChannels' });
export type ChooseChannels = z.infer<typeof ChooseChannels>;

export const Channels = z
  .object({
    ...ways,
    /** Contacts that refused the last message: the address does not exist any more, or takes nothing. */
    refusing: z.array(Uuid).max(4),
  })
  .meta({ id: 'Channels', title: 'Channels' });
export type Channels = z.infer<typeof Channels>;
