import type { KnownEvidence } from '@gun/procedures-contract';

/**
 * What the connected sources can prove, field by field: a definition is held to it when it is published. The domain of
 * profiles, one storey up, provides it from the data broker.
 */
export abstract class ConnectedSources {
  abstract list(): readonly KnownEvidence[];
}
