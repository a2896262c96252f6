import { join } from 'node:path';
import { collegePseudonyms, openTrainingDesk, startAgencies } from './agencies/start-agencies';
import { buildSimulator } from './server';
import { readSettings } from './settings';
import { grantFirst } from './training/first-grants';

const settings = readSettings(process.env);
const { agencies, dataDirectory } = settings;
const training = agencies && openTrainingDesk(agencies);
const { server, population } = buildSimulator(settings, agencies && collegePseudonyms(agencies), training);
await server.listen({ host: settings.host, port: settings.port });
console.log(`Invented sources answer at http://localhost:${settings.port}/`);
const stopAgencies = agencies && startAgencies(population, agencies, dataDirectory);
const stop = new AbortController();
if (training) void grantFirst(training, join(dataDirectory, 'agency-simulator', 'first-grants.json'), stop.signal);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    stop.abort();
    void Promise.all([server.close(), stopAgencies?.()]).then(() => process.exit(0));
  });
