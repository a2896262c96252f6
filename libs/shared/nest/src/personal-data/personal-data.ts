/**
 * What each domain tells of a person: everything it keeps about them, what erasure does to it, and what a law holds.
 * One source per domain, one file; a test of the gateway refuses a table that belongs to none.
 */
import type { LocalizedText } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import type { ZodType } from 'zod';

/** A file that is handed over as it is, such as a receipt. */
export interface OwnFile {
  /** Kebab, with its extension; unique within its source. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What erasure does to one kind of data. Nothing is said of what does not exist. */
export interface DataFate {
  readonly fate: 'erased' | 'held';
  readonly what: LocalizedText;
  readonly count: number;
  /** Which text holds it, or why it can go. */
  readonly reason: LocalizedText;
  /** Day from which nothing holds it any more; absent while nobody can know it. */
  readonly until?: string;
}

export interface PersonalDataSource {
  /** Name of its file in the archive: `dossiers`. */
  readonly name: string;
  readonly title: LocalizedText;
  /** Tables that it answers for; with their schema where it is not `public`. */
  readonly tables: readonly string[];
  /** The shape of one item. */
  readonly item: ZodType;
  /** All that is kept about a person, and nothing about anybody else: who lives with them is told by relation only. */
  items(personId: string): AsyncIterable<unknown>;
  files?(personId: string): AsyncIterable<OwnFile>;
  fates(personId: string, now: Date): Promise<DataFate[]>;
  /** Erases what was there before an instant and nothing holds any more. Harmless to repeat. */
  erase(personId: string, before: Date): Promise<void>;
}

/** All sources. Modules add theirs when they start. */
@Injectable()
export class PersonalDataSources {
  private readonly sources = new Map<string, PersonalDataSource>();

  add(source: PersonalDataSource): void {
    if (this.sources.has(source.name)) throw new Error(`${source.name} is a source of personal data already`);
    this.sources.set(source.name, source);
  }

  /** In the order of their names. */
  all(): PersonalDataSource[] {
    return [...this.sources.values()].sort((a, b) => a.name.localeCompare(b.name));
  }
}
