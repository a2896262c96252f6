import { silenceExpectedWarnings } from './expected-warnings';
import { federalService } from './federal-service';
import { serve, type Service } from './server';
import { readSettings, type Settings } from './settings';
import { keptSigningKey, publicKeysOf, staffBrokerSecret } from './signing-key';
import { standInRealm } from './stand-in-realm';

async function federal(settings: Settings): Promise<Service[]> {
  const key = await keptSigningKey(settings.keysDirectory, 'eid-simulator', 'RS256');
  return [federalService(settings, key, staffBrokerSecret(settings.keysDirectory))];
}

async function standIn(settings: Settings): Promise<Service[]> {
  const key = await keptSigningKey(settings.keysDirectory, 'stand-in', 'ES256');
  const keysOf = (holder: string) => publicKeysOf(settings.keysDirectory, holder);
  return [standInRealm('citizen', settings, key, keysOf), standInRealm('staff', settings, key, keysOf)];
}

silenceExpectedWarnings();
const settings = readSettings(process.env, process.argv.slice(2));
const services = settings.mode === 'stand-in' ? await standIn(settings) : await federal(settings);
const server = serve(services);
server.listen(settings.port, settings.host, () => {
  for (const { path } of services) console.log(`Invented people sign in at ${settings.origin}${path}`);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
