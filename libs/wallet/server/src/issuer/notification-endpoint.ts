/** Where a wallet tells what became of what it was given (OpenID4VCI 1.0, part 11). */
import { ProtocolError } from '@gun/nest';
import { notifyIssuer, WalletEvent } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { AccessTokens } from '../authorization/access-tokens';
import { WalletReports } from '../credentials/wallet-reports';
import { NotificationIds } from './notification-ids';

/** The description is for developers and comes from a stranger: it is looked at, and not kept. */
const Notification = z.object({
  notification_id: z.string().min(1).max(200),
  event: WalletEvent,
  event_description: z
    .string()
    .max(1000)
    .regex(/^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/)
    .optional(),
});

@Injectable()
export class NotificationEndpoint {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly ids: NotificationIds,
    private readonly reports: WalletReports,
  ) {}

  /** @throws invalid_token, invalid_dpop_proof; invalid_notification_request, invalid_notification_id (part 11.3). */
  async receive({ authorization, dpop }: IncomingHttpHeaders, body: unknown): Promise<void> {
    const { place } = await this.tokens.open(authorization, dpop, notifyIssuer);
    const told = Notification.safeParse(body);
    if (!told.success) throw new ProtocolError('invalid_notification_request', 'The request is not as it should be.');
    const notified = this.ids.read(place.credentialId, told.data.notification_id);
    if (!notified)
      throw new ProtocolError('invalid_notification_id', 'This is the name of nothing that you were given.');
    await this.reports.note(place, { ...notified, event: told.data.event });
  }
}
