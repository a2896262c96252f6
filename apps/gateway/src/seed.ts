/** Publishes the catalogue. Running it again changes nothing: a version, once published, stays as it is. */
import 'reflect-metadata';
import { createLog, nestLog } from '@gun/nest';
import { publishCatalogue } from '@gun/procedures-server';
import { NestFactory } from '@nestjs/core';
import { readConfig } from './config';
import { GatewayModule } from './gateway.module';

const config = readConfig(process.env);
const log = createLog('seed', 'warn');
const app = await NestFactory.createApplicationContext(GatewayModule.with(config, log), { logger: nestLog(log) });
console.log('seeded:', await publishCatalogue(app));
await app.close();
