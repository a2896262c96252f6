/** A real SMTP server and a real SMS gateway of this process, with the moods that real ones have. */
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buffer } from 'node:stream/consumers';
import { DeliveryConfig } from '@gun/notifications-server';

/** `refuses`: there is no such mailbox. `later`: try again. `silent`: takes the connection and says nothing more. */
export type Mood = 'well' | 'refuses' | 'later' | 'silent' | 'down';

export interface ReceivedMail {
  readonly to: string;
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ReceivedText {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

const statusOf: Record<Exclude<Mood, 'silent'>, number> = { well: 202, refuses: 422, later: 429, down: 503 };

const refusal = (responseCode: number): Error => Object.assign(new Error('not now'), { responseCode });
const listening = (listen: (done: () => void) => unknown): Promise<void> => new Promise((done) => void listen(done));

export class PostOffice {
  mails: ReceivedMail[] = [];
  texts: ReceivedText[] = [];
  mood: Mood = 'well';
  /** Recipients that were named to the mail server, whatever it answered. */
  asked = 0;

  private constructor(
    private readonly smtp: SMTPServer,
    private readonly http: Server,
  ) {}

  static async open(): Promise<PostOffice> {
    const smtp: SMTPServer = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onRcptTo: (_to, _session, callback) => office.judge(callback),
      onData: (stream, { envelope }, callback) => {
        buffer(stream)
          .then((bytes) => PostalMime.parse(bytes))
          .then(({ messageId: id = '', subject = '', text: plain = '', html = '', headers }) => {
            const to = envelope.rcptTo.map(({ address }) => address).join();
            const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
            office.mails.push({ to, id, subject, text: plain, html, headers: named });
            callback();
          }, callback);
      },
    });
    smtp.on('error', () => undefined); // a client that hung up
    const http = createServer((request, reply) => {
      void text(request).then((body) => {
        if (office.mood === 'silent') return;
        if (office.mood === 'well') office.texts.push(JSON.parse(body) as ReceivedText); // as our own client wrote it
        reply.writeHead(statusOf[office.mood]).end();
      });
    });
    const office: PostOffice = new PostOffice(smtp, http);
    await listening((done) => smtp.listen(0, '127.0.0.1', done));
    await listening((done) => http.listen(0, '127.0.0.1', done));
    return office;
  }

  /** What the counter is told, with little patience. */
  get config(): DeliveryConfig {
    const portOf = (address: unknown): number => (address as AddressInfo).port; // it listens on a port
    return DeliveryConfig.parse({
      smtp: {
        url: `smtp://127.0.0.1:${portOf(this.smtp.server.address())}`,
        ...{ from: 'GUN <no-reply@gun.example>', patienceMs: 300 },
      },
      sms: { url: `http://127.0.0.1:${portOf(this.http.address())}/`, patienceMs: 300 },
      portalUrl: 'https://gun.example',
    });
  }

  forget(): void {
    [this.mails, this.texts, this.mood, this.asked] = [[], [], 'well', 0];
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    await listening((done) => this.http.close(done));
    await listening((done) => this.smtp.close(done));
  }

  private judge(callback: (error?: Error) => void): void {
    this.asked += 1;
    if (this.mood === 'refuses') return callback(refusal(550));
    if (this.mood === 'later') return callback(refusal(450));
    if (this.mood === 'down') return callback(refusal(421));
    if (this.mood === 'well') return callback();
  }
}
