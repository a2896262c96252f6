// Starts a whole counter on this machine: database, identity, registers, gateway, worker, portal and back office.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeRealms } from '../docker/keycloak/make-realms.mjs';
import { startClamav } from './clamav.mjs';
import { writeAgeVerifiers } from './age-verifiers.mjs';
import { writeForeignIssuer } from './foreign/foreign-issuer.mjs';
import { writeForeignUniversity } from './foreign/foreign-university.mjs';
import { writeInventedParties } from './invented-parties.mjs';
import { ensureKeys } from './keys/keys.mjs';
import { ensureKeycloak, javaAvailable, ensureJava, startKeycloak } from './keycloak/keycloak.mjs';
import { root } from './node.mjs';
import { ports, url } from './ports.mjs';
import { emptyPostgres, startPostgres } from './postgres.mjs';
import { answers, ensureFree } from './answers.mjs';
import { Processes } from './processes.mjs';
import { ensureSecrets } from './keys/secrets.mjs';
import { sourcesAt, writeSources } from './sources.mjs';

const standalone = (app) => join(root, `apps/${app}/.next/standalone/apps/${app}/server.js`);

/** Runs an entry of the gateway to its end. */
function gatewayEntry(entry, args, env) {
  const done = spawnSync(process.execPath, [`apps/gateway/dist/${entry}.mjs`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (done.status !== 0) throw new Error(`${entry} failed:\n${done.stdout}${done.stderr}`);
}

/** Real Keycloak where Java is or can be had; otherwise the eID simulator speaks OpenID Connect itself. */
async function startIdentity({ processes, directory, keysDirectory, databaseUrl, log }) {
  const wanted = process.env.GUN_IDENTITY !== 'stand-in';
  if (wanted) ensureJava({ log });
  const real = wanted && javaAvailable();
  const env = {
    NODE_ENV: 'development', // the simulators refuse production
    PORT: String(ports.eid),
    KC_URL: url('keycloak'),
    KEYS_DIR: keysDirectory,
    PORTAL_URL: url('portal'),
    BACKOFFICE_URL: url('backoffice'),
  };
  processes.run('eid-simulator', ['apps/eid-simulator/dist/main.mjs', ...(real ? [] : ['--stand-in'])], env);
  if (!real) {
    log(
      wanted
        ? 'Keycloak needs Java 17 and Maven, which are not here: the eID simulator signs people in by itself.'
        : 'The eID simulator signs people in by itself, without Keycloak.',
    );
    return url('eid');
  }
  const realmsDirectory = join(directory, 'realms');
  const settings = {
    portal: url('portal'),
    backoffice: url('backoffice'),
    eidIssuer: `${url('eid')}/fas/oauth2`,
    keysDirectory,
  };
  writeRealms(settings, realmsDirectory);
  const home = await ensureKeycloak({ log });
  const { url: keycloakUrl } = await processes.keep('Keycloak', () =>
    startKeycloak({
      ...{ home, port: ports.keycloak, managementPort: ports.keycloakManagement, realmsDirectory, keysDirectory, log },
      databaseUrl: databaseUrl.replace(/[^/]+$/, 'keycloak'),
      signal: processes.signal,
    }),
  );
  return keycloakUrl;
}

/**
 * Starts everything and answers where it is. Call `stop` on the answer; data stays in `directory`. Aborting `signal` while it
 * opens stops what had started, and rejects.
 */
export async function startCounter({ directory, fresh = false, log, signal = new AbortController().signal }) {
  await ensureFree(ports); // first: what an open counter keeps in this directory is never swept away
  if (fresh) rmSync(directory, { recursive: true, force: true });
  const processes = new Processes({ logDirectory: join(directory, 'logs'), log, signal });
  try {
    const keysDirectory = join(directory, 'keys');
    await ensureKeys({ directory: keysDirectory, log });
    const secretsFile = join(directory, 'secrets.json');
    const secrets = ensureSecrets(secretsFile);
    const sourcesFile = join(directory, 'sources.json');
    writeSources(sourcesFile, sourcesAt(url('agencies'), keysDirectory));
    const ageVerifiersFile = join(directory, 'age-verifiers.json');
    writeAgeVerifiers(ageVerifiersFile, url('ageVerifier'));
    const partiesFile = join(directory, 'relying-parties.json');
    writeInventedParties(partiesFile, url('asker'));
    const trustListsFile = join(directory, 'trust-lists.json');
    await writeForeignUniversity(trustListsFile, keysDirectory);
    const issuersFile = join(directory, 'trusted-issuers.json');
    await writeForeignIssuer(issuersFile, url('university'), keysDirectory);
    log('Starting PostgreSQL…');
    const database = { directory: join(directory, 'postgres'), port: ports.postgres, database: 'gun' };
    if (fresh) await emptyPostgres(database.directory);
    const postgres = await processes.keep('PostgreSQL', () => startPostgres(database));
    const clamav = await processes.keep('ClamAV', () =>
      startClamav({ directory: join(directory, 'clamav'), port: ports.clamd, log }),
    );
    const gateway = {
      ...clamav?.settings,
      ...{ PORT: String(ports.gateway), PORTAL_URL: url('portal'), BACKOFFICE_URL: url('backoffice') },
      GATEWAY_URL: url('gateway'),
      DATABASE_URL: postgres.url.replace('postgres@', 'gun_app@'),
      MIGRATION_DATABASE_URL: postgres.url,
      GATEWAY_KEY_FILE: join(keysDirectory, 'gateway.private.json'),
      SECRETS_FILE: secretsFile,
      SOURCES_FILE: sourcesFile,
      ACCESS_LOG_KEY_FILE: join(keysDirectory, 'access-log.private.json'),
      TIMESTAMP_DIRECTORY: join(directory, 'timestamps'),
      SEAL_DIRECTORY: join(directory, 'seal'),
      SMTP_URL: `smtp://localhost:${ports.smtp}`,
      MAIL_FROM: 'GUN <no-reply@gun.example>',
      SMS_URL: `${url('mailbox')}/sms`,
      AGE_VERIFIERS_FILE: ageVerifiersFile,
      WALLET_AUTHORITY_DIRECTORY: join(directory, 'wallet-authority'),
      RELYING_PARTIES_FILE: partiesFile,
      TRUST_LISTS_FILE: trustListsFile,
      TRUSTED_ISSUERS_FILE: issuersFile,
      NODE_ENV: 'production',
      INVENTED_PEOPLE: 'welcome',
    };
    gatewayEntry('migrate', ['run'], gateway);
    const identity = await startIdentity({ processes, directory, keysDirectory, databaseUrl: postgres.url, log });
    Object.assign(gateway, { CITIZEN_ISSUER: `${identity}/realms/gun`, STAFF_ISSUER: `${identity}/realms/gun-staff` });
    gatewayEntry('seed', [], gateway);
    log('Starting gateway, worker, agencies, mailbox, age verifier, shop, portal and back office…');
    const anchors = `${url('gateway')}/openid/trust/anchors`;
    const running = [
      processes.run('gateway', ['apps/gateway/dist/main.mjs'], gateway),
      processes.run('worker', ['apps/gateway/dist/worker.mjs'], gateway),
      processes.run('agency-simulator', ['apps/agency-simulator/dist/main.mjs'], {
        ...{
          NODE_ENV: 'development',
          PORT: String(ports.agencies),
          DATA_DIR: join(directory, 'agencies'),
          REGISTER_API_KEY: secrets.registersKey,
          PORTAL_URL: url('portal'),
        },
        ...{ GATEWAY_URL: url('gateway'), ISSUER: gateway.CITIZEN_ISSUER, KEYS_DIR: keysDirectory },
      }),
      processes.run('mail-simulator', ['apps/mail-simulator/dist/main.mjs'], {
        ...{ NODE_ENV: 'development', PORT: String(ports.mailbox), SMTP_PORT: String(ports.smtp) },
        DATA_DIR: join(directory, 'mailbox'),
      }),
      processes.run('age-verifier', ['apps/age-verifier/dist/main.mjs'], {
        ...{ PORT: String(ports.ageVerifier), PUBLIC_URL: url('ageVerifier'), ANCHORS_URL: anchors },
        DATA_DIR: join(directory, 'age-verifier'),
      }),
      processes.run('verifier-demo', ['apps/verifier-demo/dist/main.mjs'], {
        ...{ PORT: String(ports.shop), PUBLIC_URL: url('shop'), ANCHORS_URL: anchors },
        ...{ WALLET_URL: url('portal'), VERIFIERS: url('ageVerifier') },
      }),
    ];
    for (const [app, clientId, issuer] of [
      ['portal', 'gun-portal', gateway.CITIZEN_ISSUER],
      ['backoffice', 'gun-backoffice', gateway.STAFF_ISSUER],
    ])
      running.push(
        processes.run(app, [standalone(app)], {
          ...{ PORT: String(ports[app]), HOSTNAME: '127.0.0.1', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
          ...{ GATEWAY_URL: url('gateway'), OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId },
          AGE_VERIFIERS: url('ageVerifier'),
        }),
      );
    const gone = () => (signal.aborted ? 'Stopped.' : running.find(({ failed }) => failed)?.failed);
    await answers(`${url('gateway')}/api/dossiers/v1/health`, gone);
    await Promise.all([
      answers(`${url('portal')}/fr`, gone),
      answers(`${url('backoffice')}/health`, gone),
      answers(`${url('agencies')}/health`, gone),
      answers(`${url('mailbox')}/health`, gone),
      answers(`${url('ageVerifier')}/health`, gone),
      answers(`${url('shop')}/health`, gone),
    ]);
    return { identity, logDirectory: processes.logDirectory, databaseUrl: postgres.url, stop: () => processes.stop() };
  } catch (error) {
    await processes.stop();
    throw error;
  }
}
