/** What arrived, newest first: kept in one file, so that a restart loses nothing. Everybody in it is invented. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Received = z.object({
  /** Message-ID of a mail, id of a text message: the same one again is not a second one. */
  id: z.string(),
  medium: z.enum(['email', 'sms']),
  to: z.string(),
  from: z.string().optional(),
  subject: z.string().optional(),
  text: z.string(),
  receivedAt: z.string(),
});
export type Received = z.infer<typeof Received>;

/** More than a demonstration needs. */
const keptAtMost = 200;

export class Mailbox {
  private constructor(
    private readonly file: string,
    private messages: readonly Received[],
  ) {}

  static kept(file: string): Mailbox {
    return new Mailbox(file, existsSync(file) ? z.array(Received).parse(JSON.parse(readFileSync(file, 'utf8'))) : []);
  }

  add(message: Received): void {
    const others = this.messages.filter(({ id, medium }) => id !== message.id || medium !== message.medium);
    this.messages = [message, ...others].slice(0, keptAtMost);
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    writeFileSync(`${this.file}.new`, JSON.stringify(this.messages, null, 2), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }

  /** Newest first; of one address or number when it is given. */
  list(to?: string): readonly Received[] {
    return to === undefined ? this.messages : this.messages.filter((message) => message.to === to);
  }
}
