import type { BrokerConfig } from '../broker-config';
import { SourceLine } from './source-line';

/** The lines to the sources of this installation: one each, with its own patience, breaker and lanes. */
export class SourceLines {
  private readonly lines: ReadonlyMap<string, SourceLine>;

  constructor(sources: BrokerConfig['sources']) {
    this.lines = new Map(Object.entries(sources).map(([key, settings]) => [key, new SourceLine(settings)]));
  }

  has(source: string): boolean {
    return this.lines.has(source);
  }

  /** @throws when the configuration does not name the source; ask `has` first. */
  get(source: string): SourceLine {
    const line = this.lines.get(source);
    if (!line) throw new Error(`no address is configured for the source ${source}`);
    return line;
  }
}
