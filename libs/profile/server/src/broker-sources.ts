/** Tells the catalogue of procedures, which stands beside the data broker, what the broker's sources can prove. */
import { EvidenceReader } from '@gun/data-broker-server';
import type { KnownEvidence } from '@gun/procedures-contract';
import { ConnectedSources } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';

@Injectable()
export class BrokerSources extends ConnectedSources {
  constructor(private readonly sources: EvidenceReader) {
    super();
  }

  override list(): readonly KnownEvidence[] {
    return this.sources.list().map(({ key, fields }) => ({ type: key, fields }));
  }
}
