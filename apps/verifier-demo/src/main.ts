import { shopServer } from './server';
import { readSettings } from './settings';
import { TrustAnchors } from '@gun/age-check';
import { VerifierKeys } from './verifier-keys';

const { host, port, publicUrl, walletUrl, verifiers, anchorsUrl } = readSettings(process.env);
const server = shopServer({
  ...{ publicUrl, walletUrl, keys: new VerifierKeys(verifiers) },
  ...{ anchors: TrustAnchors.at(anchorsUrl), now: () => new Date() },
});
await server.listen({ host, port });
console.log(`The shop is open at ${publicUrl}`);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void server.close().then(() => process.exit(0)));
