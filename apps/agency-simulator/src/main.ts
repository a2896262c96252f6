import { buildSimulator } from './server';
import { readSettings } from './settings';

const settings = readSettings(process.env);
const { server } = buildSimulator(settings);
await server.listen({ host: settings.host, port: settings.port });
console.log(`Invented registers answer at http://localhost:${settings.port}/`);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void server.close().then(() => process.exit(0)));
