import type { FastifyInstance } from 'fastify';
import type { Population } from './population';
import type { Manner } from './source-signer';
import type { SubjectDirectory } from './subject-directory';

/** One source that this simulator plays: with its own key, its own faults, and the manners of the real thing. */
export interface PlayedSource {
  /** As the counter knows it: `EvidenceSource.key`. */
  readonly key: string;
  readonly name: string;
  /** What the API is called in its address, with its version: `tax/v2`. */
  readonly base: string;
  /** How it signs what it answers; a detached JWS where it does not say. */
  readonly signs?: Manner;
  /** Adds the operations, below `base`. */
  serve(server: FastifyInstance, world: World): void;
  /** Adds pages for people, who have no key. */
  serveOpenly?(server: FastifyInstance): void;
}

export interface World {
  readonly population: Population;
  /** Of the source that is told no national number. */
  readonly subjects: SubjectDirectory;
  /** How long a source that answers later works on a question, in milliseconds. */
  readonly deferMs: number;
}
