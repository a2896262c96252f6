/**
 * For the operator, when the key that signs a kind of attestation may be in other hands: `replace-issuer-key <kind> --sure`.
 * It may be run again at any time, and goes on where it was cut off. See SECURITY.md.
 */
import 'reflect-metadata';
import { createLog, nestLog } from '@gun/nest';
import { credentialKeys } from '@gun/wallet-contract';
import { KeyReplacement, retirementSeenMs } from '@gun/wallet-server';
import { NestFactory } from '@nestjs/core';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from './config';
import { whileMigrating } from './data-source';
import { GatewayModule } from './gateway.module';

const [kind, sure] = process.argv.slice(2);
const type = credentialKeys.find((key) => key === kind);
if (!type || sure !== '--sure') {
  console.error(`replace-issuer-key <${credentialKeys.join(' | ')}> --sure`);
  console.error('Revokes every attestation of this kind that was ever issued, and copies each anew under another key.');
  process.exit(2);
}

/** Everything that was ever issued is one statement: nobody waits for it, and it takes its time. */
const config = { ...readConfig(process.env), databasePatience: whileMigrating };
const app = await NestFactory.createApplicationContext(
  GatewayModule.with(config, createLog('replace-issuer-key', 'warn')),
  { logger: nestLog(createLog('replace-issuer-key', 'warn')) },
);
try {
  const replacement = app.get(KeyReplacement);
  console.log(`retired: ${await replacement.retire(type)} keys of ${type}; the trust list names them from now on`);
  await wait(retirementSeenMs);
  console.log(`revoked: ${await replacement.revokeAll(type)} copies; status lists say so within a quarter of an hour`);
  const before = process.cpuUsage();
  let reissued = 0;
  for (let some = await replacement.reissueSome(type); some > 0; some = await replacement.reissueSome(type)) {
    reissued += some;
    console.log(`reissued: ${reissued} documents`);
  }
  const { user, system } = process.cpuUsage(before);
  const each = reissued === 0 ? '' : `, ${((user + system) / 1000 / reissued).toFixed(1)} CPU-ms each`;
  console.log(`done: ${reissued} documents reissued${each}; their holders are told`);
} finally {
  await app.close();
}
