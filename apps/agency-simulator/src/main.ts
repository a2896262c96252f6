import { collegePseudonyms, startAgencies } from './agencies/start-agencies';
import { buildSimulator } from './server';
import { readSettings } from './settings';

const settings = readSettings(process.env);
const { agencies, dataDirectory } = settings;
const { server, population } = buildSimulator(settings, agencies && collegePseudonyms(agencies));
await server.listen({ host: settings.host, port: settings.port });
console.log(`Invented sources answer at http://localhost:${settings.port}/`);
const stopAgencies = agencies && startAgencies(population, agencies, dataDirectory);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void Promise.all([server.close(), stopAgencies?.()]).then(() => process.exit(0)));
