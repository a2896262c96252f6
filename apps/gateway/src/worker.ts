/** Second entry of the same build: drains the outbox. Several may run; each event has its effect once. */
import 'reflect-metadata';
import { Quarantine } from '@gun/documents-server';
import { ExpiredDrafts } from '@gun/dossiers-server';
import { createLog, Database, EventRelay, EventSubscribers } from '@gun/nest';
import { LiveChannel } from '@gun/notifications-server';
import { NestFactory } from '@nestjs/core';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from './config';
import { GatewayModule } from './gateway.module';

const idleMs = 200;
const config = readConfig(process.env);
const log = createLog('worker', config.logLevel);
const app = await NestFactory.createApplicationContext(GatewayModule.with(config, log), { logger: ['error', 'warn'] });
const relay = new EventRelay(app.get(Database), app.get(EventSubscribers), log);

const lookAgainMs = 30_000;
const discardMs = 3_600_000;
const dayMs = 86_400_000;
const unusedUploadMs = 30 * dayMs;
const toldNewsMs = 7 * dayMs;
const liveEventMs = dayMs;

/** Work that comes round: files that no scanner could look at, uploads that nobody used, drafts past their day, old news. */
async function housekeeping(): Promise<void> {
  const quarantine = app.get(Quarantine);
  const failed = (error: unknown) => log.error({ error: String(error) }, 'housekeeping failed');
  await quarantine.lookAgain().catch(failed);
  if (Date.now() < discardAgainAt) return;
  discardAgainAt = Date.now() + discardMs;
  await quarantine.discardUnused(new Date(Date.now() - unusedUploadMs)).catch(failed);
  await app.get(ExpiredDrafts).erase().catch(failed);
  await relay.forget(new Date(Date.now() - toldNewsMs)).catch(failed);
  await app
    .get(LiveChannel)
    .forget(new Date(Date.now() - liveEventMs))
    .catch(failed);
}

let discardAgainAt = 0;
const rounds = setInterval(() => void housekeeping(), lookAgainMs).unref();

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => (stopping = true));
log.info({ node: process.version }, 'worker ready');

while (!stopping) {
  const seen = await relay.drain().catch((error: unknown) => {
    log.error({ error: String(error) }, 'outbox not drained');
    return 0;
  });
  if (seen === 0) await wait(idleMs);
}
clearInterval(rounds);
await app.close();
