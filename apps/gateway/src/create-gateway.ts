import { installHooks, type Log } from '@gun/nest';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import multipart from '@fastify/multipart';
import { allRoutes } from './apis';
import type { GatewayConfig } from './config';
import { GatewayModule } from './gateway.module';

const maxBodyBytes = 320 * 1024;
const maxUploadBytes = 12 * 1024 * 1024;

/** The gateway, not yet listening. */
export async function createGateway(config: GatewayConfig, log: Log): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    forceCloseConnections: true,
    bodyLimit: maxBodyBytes,
    trustProxy: config.trustProxy,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(config, log), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  installHooks(adapter.getInstance(), allRoutes, log);
  await app.register(multipart as never, { limits: { fileSize: maxUploadBytes, files: 1, fields: 5 } } as never); // Nest types an older Fastify
  app.enableCors({
    origin: [config.portalUrl, config.backofficeUrl],
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
    maxAge: 3600,
  });
  app.enableShutdownHooks();
  return app;
}
