/**
 * Mail over SMTP (RFC 5321), with Nodemailer. Must stay true: a mail has one recipient, no attachment, nothing that
 * reports its opening, and crosses a network encrypted.
 */
import { createTransport } from 'nodemailer';
import { Mailer, type OutgoingMail, type SendingResult } from './outgoing';
import type { DeliveryConfig } from './delivery-config';

/** Lines that a mail server leaves open for us. */
const connectionsAtMost = 3;
const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';

/** RFC 3834: nobody's out-of-office answers a machine. */
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

interface SmtpError {
  readonly responseCode?: number;
  readonly command?: string;
}

export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(private readonly settings: NonNullable<DeliveryConfig['smtp']>) {
    super();
    const { url, patienceMs } = settings;
    const { hostname, protocol } = new URL(url);
    this.transport = createTransport({
      ...{ url, pool: true, maxConnections: connectionsAtMost },
      ...{ connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs },
      requireTLS: protocol === 'smtp:' && !thisMachine.has(hostname),
      // A text of ours must never become a file of the server or a page of the web.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
  }

  async send({ id, to, language, ...content }: OutgoingMail): Promise<SendingResult> {
    const { from } = this.settings;
    try {
      await this.transport.sendMail({
        ...{ from, to: { name: '', address: to }, ...content, messageId: `<${id}@${domainOf(from)}>` },
        headers: { ...automatic, 'Content-Language': language },
      });
      return 'sent';
    } catch (error) {
      return resultOf(error as SmtpError); // Nodemailer's errors carry what the server answered
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** 5xx after `RCPT TO`: there is no such mailbox. Any other answer may be about the day, or about us. */
function resultOf({ responseCode, command }: SmtpError): SendingResult {
  if (responseCode === undefined) return 'away';
  return responseCode >= 500 && command === 'RCPT TO' ? 'refused' : 'later';
}
