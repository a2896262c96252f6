/**
 * What people let others do, and may take back: one source per kind, in the domain that keeps it. The page of a person
 * is put together from all of them, and taking back is each domain's own verb, so that it holds from its next request.
 */
import type { CitizenActor, LocalizedText } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import type { IdempotentCall } from '../routes/request-context';

export interface GivenPermission {
  readonly id: string;
  readonly what: LocalizedText;
  /** Keys of the procedures that it is limited to. */
  readonly procedures?: readonly string[];
  /** Who may, in words of the counter; `name`: as a person or enterprise is called, or how a device shows itself. */
  readonly who?: LocalizedText;
  readonly name?: string;
  readonly since?: Date | string;
  readonly until?: Date | string;
  /** `over`: taken back, or past its last moment. */
  readonly state: 'inForce' | 'over';
  readonly actions: readonly ('takeBack' | 'giveAgain')[];
}

export interface PermissionSource {
  readonly kind: string;
  readonly title: LocalizedText;
  /** What taking one back does, read before it is done. */
  readonly effect: LocalizedText;
  /** Those of the person who acts for themselves, newest first. */
  list(actor: CitizenActor): Promise<GivenPermission[]>;
  /** @throws the problem of its domain when it is not theirs, or over already. */
  takeBack(actor: CitizenActor, id: string, call: IdempotentCall): Promise<unknown>;
  /** Present where a permission that was taken back can be given again with one word. */
  giveAgain?(actor: CitizenActor, id: string): Promise<unknown>;
}

/** All sources. Modules add theirs when they start. */
@Injectable()
export class PermissionSources {
  private readonly sources = new Map<string, PermissionSource>();

  add(source: PermissionSource): void {
    if (this.sources.has(source.kind)) throw new Error(`${source.kind} is a source of permissions already`);
    this.sources.set(source.kind, source);
  }

  find(kind: string): PermissionSource | undefined {
    return this.sources.get(kind);
  }

  all(): PermissionSource[] {
    return [...this.sources.values()];
  }
}
