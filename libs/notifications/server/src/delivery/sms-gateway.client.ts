/** Text messages over HTTP: `POST <url>` with id, number and text. The id makes a second request the same message. */
import { SmsGateway, type OutgoingSms, type SendingResult } from './outgoing';
import type { DeliveryConfig } from './delivery-config';

/** Answers that are about our request or its moment, not about the number. */
const notTheNumber = new Set([401, 403, 404, 408, 429]);

export class HttpSmsGateway extends SmsGateway {
  private readonly url: string;
  private readonly authorization: string | undefined;

  constructor(private readonly settings: NonNullable<DeliveryConfig['sms']>) {
    super();
    const url = new URL(settings.url);
    const { username, password } = url;
    if (username)
      this.authorization = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;
    url.username = '';
    url.password = '';
    this.url = url.href;
  }

  async send(sms: OutgoingSms): Promise<SendingResult> {
    try {
      const answer = await fetch(this.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(this.authorization && { Authorization: this.authorization }),
        },
        body: JSON.stringify(sms),
        redirect: 'error',
        signal: AbortSignal.timeout(this.settings.patienceMs),
      });
      await answer.body?.cancel();
      if (answer.ok) return 'sent';
      if (answer.status >= 500) return 'away';
      return notTheNumber.has(answer.status) ? 'later' : 'refused';
    } catch {
      return 'away';
    }
  }
}
