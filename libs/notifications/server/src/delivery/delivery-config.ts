import { z } from 'zod';

const withoutSlash = (url: string): string => url.replace(/\/$/, '');

/** What leaves the house, and by which way. Without `smtp` or `sms`, nothing leaves by that way and people are told. */
export const DeliveryConfig = z.object({
  smtp: z
    .object({
      /** `smtps://user:password@host`, or `smtp://…`, which must then become encrypted unless it is this machine. */
      url: z.url({ protocol: /^smtps?$/ }),
      /** Sender, for example `Guichet <no-reply@example.be>`: its domain signs (SPF, DKIM, DMARC). */
      from: z.string().min(3).max(200),
      /** Milliseconds for the server to connect, to greet, and to say something. */
      patienceMs: z.coerce.number().int().positive().default(10_000),
    })
    .optional(),
  sms: z
    .object({
      /** Where an SMS gateway takes messages; its name and password may stand before the host. */
      url: z.url({ protocol: /^https?$/ }),
      patienceMs: z.coerce.number().int().positive().default(5_000),
    })
    .optional(),
  /** The site that messages name. */
  portalUrl: z.url().transform(withoutSlash),
});
export type DeliveryConfig = z.infer<typeof DeliveryConfig>;

export const deliveryConfigToken = Symbol('delivery configuration');
