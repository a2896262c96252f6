import Fastify, { type FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type { Settings } from './settings';
import { requireApiKey } from './sources/api-key';
import { Faults, serveFaults, spoilAnswers } from './sources/faults';
import type { PlayedSource } from './sources/played-source';
import { Population } from './sources/population';
import { keptSigner, signAnswers } from './sources/source-signer';
import { sources } from './sources/sources';
import { SubjectDirectory, type AskPseudonyms } from './sources/subject-directory';
import { serveStatusPage } from './sources/status-page';
import type { TrainingDesk } from './training/training-desk';
import { serveTraining } from './training/training-page';

export interface Simulator {
  readonly server: FastifyInstance;
  /** Who lives where; the agencies of this simulator record a new address here. */
  readonly population: Population;
}

type Placement = Pick<Settings, 'apiKey' | 'dataDirectory' | 'keysDirectory'> & Partial<Pick<Settings, 'deferMs'>>;

/** Builds the server without listening. It keeps no log: requests carry national numbers. */
export function buildSimulator(
  { apiKey, dataDirectory, keysDirectory, deferMs = 0 }: Placement,
  askPseudonyms?: AskPseudonyms,
  training?: TrainingDesk,
): Simulator {
  const server = Fastify({ logger: false, bodyLimit: 64 * 1024 });
  const population = Population.kept(join(dataDirectory, 'agency-simulator', 'addresses.json'));
  const subjects = new SubjectDirectory(askPseudonyms);
  const faults = new Faults(sources.map(({ key }) => key));
  serveStatusPage(server, faults);
  if (training) void server.register(async (own) => serveTraining(own, training), { prefix: '/training' });

  const play = async (source: PlayedSource, own: FastifyInstance) => {
    const signer = await keptSigner(source.key, keysDirectory, source.signs);
    own.get('/jwks', async () => ({ keys: [signer.publicKey] }));
    void own.register(async (open) => source.serveOpenly?.(open));
    void own.register(async (locked) => {
      requireApiKey(locked, apiKey);
      spoilAnswers(locked, source.key, faults);
      signAnswers(locked, signer, source.signs);
      source.serve(locked, { population, deferMs, subjects });
    });
  };
  for (const source of sources) void server.register((own) => play(source, own), { prefix: `/${source.base}` });
  void server.register(async (locked) => {
    requireApiKey(locked, apiKey);
    serveFaults(locked, faults);
  });
  return { server, population };
}
