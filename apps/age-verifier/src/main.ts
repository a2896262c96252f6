import { join } from 'node:path';
import { KeyRing } from './key-ring';
import { verifierServer } from './server';
import { readSettings } from './settings';
import { TrustAnchors } from '@gun/age-check';

const hourMs = 3_600_000;
const { host, port, publicUrl, dataDirectory, anchorsUrl } = readSettings(process.env);
const now = () => new Date();
const keys = KeyRing.open(join(dataDirectory, 'age-verifier.json'));
await keys.renew(now());
const renewal = setInterval(() => void keys.renew(now()), hourMs);
const server = verifierServer({ publicUrl, keys, anchors: TrustAnchors.at(anchorsUrl), now });
await server.listen({ host, port });
console.log(`The age verifier listens at ${publicUrl}`);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    clearInterval(renewal);
    void server.close().then(() => process.exit(0));
  });
