/** Which pages of others may call, and what their scripts may send and read (Fetch standard, part 3.2). */
import { protocolsAt } from '@gun/nest';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { allProtocols } from '../apis';
import type { GatewayConfig } from '../config';

type CrossOrigin = NonNullable<Parameters<NestFastifyApplication['enableCors']>[0]>;

const longest = 3600;

/** Our own pages, by their origin. */
const ofOurPages = ({ portalUrl, backofficeUrl }: Pick<GatewayConfig, 'portalUrl' | 'backofficeUrl'>) => ({
  origin: [portalUrl, backofficeUrl],
  methods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowedHeaders: [
    'authorization',
    'content-type',
    'idempotency-key',
    'gun-acting-for',
    'last-event-id',
    'accept-language',
  ],
  exposedHeaders: ['location', 'belgov-trace-id', 'retry-after', 'content-disposition'],
  maxAge: longest,
});

/** Wallets and verifiers that run in a browser, wherever they come from: nothing here is opened by a cookie. */
const ofProtocols: CrossOrigin = {
  origin: '*',
  methods: ['GET', 'POST'],
  allowedHeaders: ['authorization', 'content-type', 'dpop', 'oauth-client-attestation', 'oauth-client-attestation-pop'],
  exposedHeaders: ['www-authenticate', 'retry-after'],
  maxAge: longest,
};

export function crossOrigin(config: GatewayConfig): CrossOrigin {
  const ours = ofOurPages(config);
  const answerFor = ({ url }: FastifyRequest): CrossOrigin =>
    protocolsAt(url.split('?')[0] ?? '', allProtocols).length > 0 ? ofProtocols : ours;
  return { delegator: (request, done) => done(null, answerFor(request)) };
}
