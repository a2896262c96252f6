/** Publishes the catalogue. Running it again changes nothing: a version, once published, stays as it is. */
import 'reflect-metadata';
import { createLog } from '@gun/nest';
import { publishCatalogue } from '@gun/procedures-server';
import { NestFactory } from '@nestjs/core';
import { readConfig } from './config';
import { GatewayModule } from './gateway.module';

const config = readConfig(process.env);
const app = await NestFactory.createApplicationContext(GatewayModule.with(config, createLog('seed', 'warn')), {
  logger: ['error', 'warn'],
});
console.log('seeded:', await publishCatalogue(app));
await app.close();
