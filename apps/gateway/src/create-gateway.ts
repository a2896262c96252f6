import multipart from '@fastify/multipart';
import { uploadLimits } from '@gun/documents-contract';
import {
  AnswerSeal,
  countRefusals,
  installHooks,
  nestLog,
  readOnlyStrictJson,
  readProtocolForms,
  refuseAddress,
  RefusalLimit,
  sealAnswers,
  type Log,
} from '@gun/nest';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { allProtocols } from './apis';
import type { GatewayConfig } from './config';
import { crossOrigin } from './http/cross-origin';
import { GatewayModule } from './gateway.module';

const maxBodyBytes = 320 * 1024;

/** The HTTP server under the gateway; an open event stream must not keep it from stopping. */
export const createAdapter = ({ trustProxy: proxies }: Pick<GatewayConfig, 'trustProxy'>): FastifyAdapter =>
  new FastifyAdapter({
    forceCloseConnections: true,
    bodyLimit: maxBodyBytes,
    trustProxy: typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseAddress,
  });

/** Everything around the routes: hooks, uploads, and which browsers may call. */
export async function furnish(app: NestFastifyApplication, config: GatewayConfig, log: Log): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  installHooks(server, log);
  countRefusals(server, app.get(RefusalLimit));
  readOnlyStrictJson(server);
  sealAnswers(server, app.get(AnswerSeal));
  readProtocolForms(server, allProtocols);
  await app.register(multipart as never, { limits: { fileSize: uploadLimits.bytes, files: 1, fields: 5 } } as never); // Nest types an older Fastify
  app.enableCors(crossOrigin(config));
}

/** The gateway, not yet listening. */
export async function createGateway(config: GatewayConfig, log: Log): Promise<NestFastifyApplication> {
  if (!config.documents.clamd) log.warn('no virus scanner: of all viruses only the test virus is recognised');
  const module = GatewayModule.with(config, log);
  const app = await NestFactory.create<NestFastifyApplication>(module, createAdapter(config), {
    logger: nestLog(log),
    abortOnError: false,
    bodyParser: false,
  });
  await furnish(app, config, log);
  app.enableShutdownHooks();
  return app;
}
