/** Publishes the catalogue. Running it again changes nothing: a version, once published, stays as it is. */
import 'reflect-metadata';
import { DomainProblem } from '@gun/kernel';
import { createLog, nestLog } from '@gun/nest';
import { publishCatalogue } from '@gun/procedures-server';
import { NestFactory } from '@nestjs/core';
import { readConfig } from './config';
import { GatewayModule } from './gateway.module';

const config = readConfig(process.env);
const log = createLog('seed', 'warn');
const app = await NestFactory.createApplicationContext(GatewayModule.with(config, log), { logger: nestLog(log) });
try {
  console.log('seeded:', await publishCatalogue(app));
} catch (error) {
  if (!(error instanceof DomainProblem && error.code === 'versionTaken')) throw error;
  console.error(
    'A procedure changed since this database was filled, and its version did not. Give its definition the next version,\n' +
      'or begin with an empty database: npm start -- --fresh',
  );
  process.exitCode = 1;
} finally {
  await app.close();
}
