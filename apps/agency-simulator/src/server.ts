import Fastify, { type FastifyInstance } from 'fastify';
import { join } from 'node:path';
import { requireApiKey } from './registers/api-key';
import { serveEnterpriseRegister } from './registers/enterprise-register';
import { Faults, serveFaults } from './registers/faults';
import { serveNationalRegister } from './registers/national-register';
import { Population } from './registers/population';
import { serveStatusPage } from './registers/status-page';
import type { Settings } from './settings';

export interface Simulator {
  readonly server: FastifyInstance;
  /** Who lives where; the agencies of this simulator record a new address here. */
  readonly population: Population;
}

/** Builds the server without listening. It keeps no log: requests carry national numbers. */
export function buildSimulator({ apiKey, dataDirectory }: Pick<Settings, 'apiKey' | 'dataDirectory'>): Simulator {
  const server = Fastify({ logger: false, bodyLimit: 16 * 1024 });
  const population = Population.kept(join(dataDirectory, 'agency-simulator', 'addresses.json'));
  const faults = new Faults();
  serveStatusPage(server, faults);
  void server.register(async (locked) => {
    requireApiKey(locked, apiKey);
    serveNationalRegister(locked, population, faults);
    serveEnterpriseRegister(locked, faults);
    serveFaults(locked, faults);
  });
  return { server, population };
}
