/** By which ways this counter can send, and whether each is well. */
import { CircuitBreaker } from '@gun/data-broker-server';
import type { ContactKind } from '@gun/profile-contract';
import { ContactChannels } from '@gun/profile-server';
import type { DeliveryConfig } from './delivery-config';
import { mediumOf, type Mailer, type Medium, type SendingResult, type SmsGateway } from './outgoing';
import type { OutgoingMail, OutgoingSms } from './outgoing';
import { HttpSmsGateway } from './sms-gateway.client';
import { SmtpMailer } from './smtp.client';

/** After this many failures in a row, nothing is tried for a while, and then one message first. */
const breaker = { failures: 5, restMs: 30_000 };

export interface Carriers {
  readonly mailer?: Mailer;
  readonly sms?: SmsGateway;
}

export const carriersOf = ({ smtp, sms }: DeliveryConfig): Carriers => ({
  ...(smtp && { mailer: new SmtpMailer(smtp) }),
  ...(sms && { sms: new HttpSmsGateway(sms) }),
});

export class WaysOut extends ContactChannels {
  private readonly breakers: Readonly<Record<Medium, CircuitBreaker>>;

  constructor(
    private readonly carriers: Carriers,
    now: () => number,
  ) {
    super();
    this.breakers = { email: new CircuitBreaker(breaker, now), sms: new CircuitBreaker(breaker, now) };
  }

  override offers(kind: ContactKind): boolean {
    return this.open.includes(mediumOf[kind]);
  }

  get open(): readonly Medium[] {
    return [...(this.carriers.mailer ? ['email' as const] : []), ...(this.carriers.sms ? ['sms' as const] : [])];
  }

  /** Messages that may be tried now: none while its server is left alone, one to see whether it is back. */
  room(medium: Medium, atMost: number): number {
    const { state } = this.breakers[medium];
    return state === 'closed' ? atMost : state === 'halfOpen' ? 1 : 0;
  }

  mail(mail: OutgoingMail): Promise<SendingResult | 'notTried'> {
    return this.guarded('email', async () => (await this.carriers.mailer?.send(mail)) ?? 'away');
  }

  sms(sms: OutgoingSms): Promise<SendingResult | 'notTried'> {
    return this.guarded('sms', async () => (await this.carriers.sms?.send(sms)) ?? 'away');
  }

  close(): void {
    this.carriers.mailer?.close();
  }

  private async guarded(medium: Medium, send: () => Promise<SendingResult>): Promise<SendingResult | 'notTried'> {
    const own = this.breakers[medium];
    if (!own.admits()) return 'notTried';
    const result = await send().catch((): SendingResult => 'away');
    if (result === 'away') own.failed();
    else own.succeeded();
    return result;
  }
}
