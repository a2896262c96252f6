import 'reflect-metadata';
import { createLog } from '@gun/nest';
import { LiveChannel } from '@gun/notifications-server';
import { readConfig } from './config';
import { createGateway } from './create-gateway';
import { listenForWakeUps } from './processes/wake-ups';

const config = readConfig(process.env);
const log = createLog('gateway', config.logLevel);
const app = await createGateway(config, log);
const live = app.get(LiveChannel);
await live.start();
const wakeUps = listenForWakeUps(config.databaseUrl, () => void live.wake(), log);
await app.listen(config.port, config.host);
log.info({ port: config.port, node: process.version }, 'gateway ready');

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    live.close();
    void wakeUps.stop();
  });
