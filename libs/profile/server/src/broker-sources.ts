/** Tells the catalogue of procedures, which stands beside the data broker, what its sources hold. */
import { EvidenceReader } from '@gun/data-broker-server';
import type { KnownEvidence } from '@gun/procedures-contract';
import { ConnectedSources } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { registerHoldings } from './register-holdings';
import { knownFrom } from './source-words';

@Injectable()
export class BrokerSources extends ConnectedSources {
  constructor(private readonly sources: EvidenceReader) {
    super();
  }

  override list(): readonly KnownEvidence[] {
    return [...registerHoldings, ...knownFrom(this.sources.list())];
  }
}
