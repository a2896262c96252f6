/**
 * What the software of each agency is held to besides the scopes of its token, by client id: shape, and what is
 * delivered for the invented agencies. An installation names its own (`CLIENT_LIMITS_FILE`).
 */
import { LocalDate, type ClientLimits as Limits } from '@gun/kernel';
import { z } from 'zod';

/** An address and how many of its leading bits count: `193.191.245.0/24`, `2001:6a8:3000::/36`. */
const Network = z.union([z.cidrv4(), z.cidrv6()]);

const Code = z.string().min(1).max(60);

/** An empty list would be a client that may do nothing: leave the member out, or take the client away. */
export const ClientLimits = z.strictObject({
  procedures: z.array(Code).min(1).readonly().optional(),
  operations: z.array(Code).min(1).readonly().optional(),
  networks: z.array(Network).min(1).readonly().optional(),
  /** The last day on which it may call, in Brussels. */
  until: LocalDate.optional(),
});

/** Machines of one site: this one, and private networks (RFC 1918, RFC 4193). */
const onSite = ['127.0.0.0/8', '::1/128', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'];

export const clientLimits: Readonly<Record<string, Limits>> = {
  'agency-national-register': { procedures: ['change-of-address'], networks: onSite },
  'agency-criminal-record': { procedures: ['criminal-record-extract'], networks: onSite },
  'agency-flemish-diplomas': { procedures: ['diploma-copy'], networks: onSite },
  'agency-mobility': { networks: onSite },
  'agency-example-college': { networks: onSite },
  'agency-payroll-office': {
    operations: ['querySubjectPseudonyms', 'grantTrainingCredits'],
    networks: onSite,
    until: '2031-12-31',
  },
  'agency-training-centre': {
    operations: [
      ...['claimTrainingCredits', 'readTrainingClaim', 'refundTrainingCredits', 'completeTraining'],
      ...['askPresentation', 'readPresentation'],
    ],
    networks: onSite,
    until: '2031-12-31',
  },
};
