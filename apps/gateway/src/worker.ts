/** Second entry of the same build: drains the outbox. Several may run; each event has its effect once. */
import 'reflect-metadata';
import { AccessLogSealer, DeferredEvidence, HeadTimestamps } from '@gun/data-broker-server';
import { Quarantine } from '@gun/documents-server';
import { EvidenceFollowUp, ExpiredEvidence, FactFollowUp } from '@gun/dossiers-server';
import { createLog, Database, EventRelay, EventSubscribers, nestLog } from '@gun/nest';
import { Deliveries } from '@gun/notifications-server';
import { DataExportMaker } from '@gun/own-data-server';
import { DeferredOffers } from '@gun/wallet-server';
import { NestFactory } from '@nestjs/core';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from './config';
import { GatewayModule } from './gateway.module';
import { tidyUp } from './processes/housekeeping';

const idleMs = 200;
const sealMs = 1_000;
const sendMs = 500;
/** A head is timestamped once a minute: one stamp covers every line below it. */
const roundsPerStamp = 60;
const config = readConfig(process.env);
const log = createLog('worker', config.logLevel);
const app = await NestFactory.createApplicationContext(GatewayModule.with(config, log), { logger: nestLog(log) });
const relay = new EventRelay(app.get(Database), app.get(EventSubscribers), log);

const lookAgainMs = 30_000;
const tidyUpMs = 3_600_000;

/** Work that comes round: files that no scanner could look at, proofs and facts that no source could give, and once an hour what is past its time. */
async function housekeeping(): Promise<void> {
  const failed = (error: unknown) => log.error({ error: String(error) }, 'housekeeping failed');
  await app.get(Quarantine).lookAgain().catch(failed);
  await app.get(ExpiredEvidence).destroy().catch(failed);
  await app.get(EvidenceFollowUp).round().catch(failed);
  await app.get(FactFollowUp).round().catch(failed);
  if (Date.now() < tidyUpAgainAt) return;
  tidyUpAgainAt = Date.now() + tidyUpMs;
  await tidyUp(app, relay, log);
}

let tidyUpAgainAt = 0;
const rounds = setInterval(() => void housekeeping(), lookAgainMs).unref();
/** Sources that answer later: asked whether they have, when they said that they would. */
const lookForAnswersMs = 5_000;
const answers = setInterval(() => {
  app
    .get(DeferredEvidence)
    .look()
    .catch((error: unknown) => log.error({ error: String(error) }, 'deferred evidence not looked at'));
}, lookForAnswersMs).unref();

/** The same for issuers of others, whose documents wallets wait for. */
const deliveries = setInterval(() => {
  app
    .get(DeferredOffers)
    .look()
    .catch((error: unknown) => log.error({ error: String(error) }, 'deferred documents not looked at'));
}, lookForAnswersMs).unref();

/** Archives that people asked for, one after the other. */
const lookForExportsMs = 2_000;
async function exporting(): Promise<void> {
  while (!stopping) {
    const made = await app
      .get(DataExportMaker)
      .makeNext()
      .catch((error: unknown) => log.error({ error: String(error) }, 'archive not made'));
    if (!made) await wait(lookForExportsMs);
  }
}

let stopping = false;

/** The access log: what was committed is sealed each second, and the newest head timestamped each minute. */
async function sealing(): Promise<void> {
  const sealer = app.get(AccessLogSealer);
  const timestamps = app.get(HeadTimestamps);
  for (let round = 0; !stopping; round += 1) {
    await sealer.seal().catch((error: unknown) => log.error({ error: String(error) }, 'access log not sealed'));
    if (round % roundsPerStamp === 0)
      await timestamps.stamp().catch((error: unknown) => log.error({ error: String(error) }, 'head not timestamped'));
    await wait(sealMs);
  }
}

/** Mails and text messages: apart from the news, so that a slow mail server holds nothing else up. */
async function sending(): Promise<void> {
  const deliveries = app.get(Deliveries);
  while (!stopping) {
    const seen = await deliveries.round(log).catch((error: unknown) => {
      log.error({ error: String(error) }, 'deliveries not sent');
      return 0;
    });
    if (seen === 0) await wait(sendMs);
  }
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => (stopping = true));
const sealed = sealing();
const sent = sending();
const exported = exporting();
log.info({ node: process.version }, 'worker ready');

while (!stopping) {
  const seen = await relay.drain().catch((error: unknown) => {
    log.error({ error: String(error) }, 'outbox not drained');
    return 0;
  });
  if (seen === 0) await wait(idleMs);
}
clearInterval(rounds);
clearInterval(answers);
clearInterval(deliveries);
await Promise.all([sealed, sent, exported]);
await app.close();
