/** The built gateway or worker as a process of its own, on the database of a test, so that the test may kill it. */
import type { LocalIssuer } from '@gun/identity-server/local-issuer';
import { fillPath, type Route } from '@gun/kernel';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestGateway } from './test-gateway';

const dist = join(import.meta.dirname, '../../dist');
const nowhere = 'http://127.0.0.1:9';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  server.close();
  return port;
}

/** Key, secrets and addresses of the gateway of the test, as files and variables. */
function environment({ config }: TestGateway, issuer: string, folder: string): Record<string, string> {
  const { signingKey, closeAfterMs } = config.broker.accessLog;
  const { clientKey, personHashKey, personMasterKey, pseudonymKey } = config.identity;
  const file = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };
  return {
    ...{ DATABASE_URL: `${config.databaseUrl}?application_name=built`, DATABASE_CONNECT_MS: '60000' },
    ...{ GATEWAY_URL: config.wallet.publicUrl, WALLET_AUTHORITY_DIRECTORY: config.wallet.authorityDirectory },
    ...{ LOG_LEVEL: 'info', INVENTED_PEOPLE: 'welcome' },
    ...{ PORTAL_URL: config.portalUrl, BACKOFFICE_URL: config.backofficeUrl },
    ...{ CITIZEN_ISSUER: issuer, STAFF_ISSUER: `${nowhere}/realms/gun-staff` },
    SOURCES_FILE: file('sources.json', config.broker.sources),
    ...{ SEAL_DIRECTORY: config.documents.sealDirectory, GATEWAY_KEY_FILE: file('key.json', clientKey) },
    ...{ TIMESTAMP_DIRECTORY: config.documents.sealDirectory, ACCESS_LOG_KEY_FILE: file('log-key.json', signingKey) },
    ACCESS_LOG_CLOSES_AFTER: String(closeAfterMs / 60_000),
    SECRETS_FILE: file('secrets.json', {
      ...{ personHashKey, personMasterKey, pseudonymKey, documentMasterKey: config.documents.masterKey },
      registersKey: config.broker.sources.nationalRegister.apiKey,
      walletMasterKey: config.wallet.masterKey,
    }),
  };
}

export class BuiltProcess {
  private static readonly children = new Set<ChildProcess>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly gone: Promise<unknown>,
    private readonly port: number,
    /** What it wrote to its log until it was ready. */
    readonly said: readonly string[],
  ) {}

  /** Starts one entry of the build, and answers once it says that it is ready. */
  static async start(gateway: TestGateway, entry: 'main' | 'worker', issuer = nowhere): Promise<BuiltProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'gun-built-'));
    const port = await freePort();
    const child = spawn(process.execPath, [join(dist, `${entry}.mjs`)], {
      env: { PATH: process.env['PATH'], PORT: String(port), ...environment(gateway, issuer, folder) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    BuiltProcess.children.add(child);
    const gone = once(child, 'exit').finally(() => BuiltProcess.children.delete(child));
    const lines: string[] = [];
    const reader = createInterface(child.stdout);
    await new Promise<void>((ready, failed) => {
      child.once('exit', (code) => failed(new Error(`${entry} stopped (${code}):\n${lines.join('\n')}`)));
      reader.on('line', (line) => {
        lines.push(line);
        if (line.includes(' ready"')) ready();
      });
    }).finally(() => rmSync(folder, { recursive: true }));
    return new BuiltProcess(child, gone, port, [...lines]);
  }

  call(
    route: Route,
    input: Record<string, unknown>,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${fillPath(route, input)}`, {
      method: route.method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Leaves none behind, also when a test failed. */
  static killAll(): void {
    for (const child of BuiltProcess.children) child.kill('SIGKILL');
  }

  /** Ends the process at once, as the kernel does when memory is short. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }
}

/** Lets a persona sign in to a built gateway, with the number that only introspection tells. */
export async function signsIn(issuer: LocalIssuer, nrn: string): Promise<string> {
  issuer.introspect = () => ({ status: 200, body: JSON.stringify({ active: true, nrn }) });
  return issuer.token({ acr: 'urn:be:fedict:iam:fas:Level500' });
}
