import { fillPath, inEveryLanguage, type CitizenActor, type LocalizedText } from '@gun/kernel';
import { PermissionSources, type GivenPermission, type PermissionSource } from '@gun/nest';
import {
  listPermissions,
  type PermissionKind,
  type PermissionsView,
  type PermissionView,
} from '@gun/own-data-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { ensureForOneself } from './ensure-for-oneself';

const listedAtMost = 500;

@Injectable()
export class PermissionsReader {
  constructor(
    private readonly sources: PermissionSources,
    private readonly catalogue: CatalogueReader,
  ) {}

  /** Every kind, also one that nobody uses: an empty list is an answer too. @throws onlyForYourself */
  async list(actor: CitizenActor): Promise<PermissionsView> {
    ensureForOneself(actor);
    const kinds = await Promise.all(this.sources.all().map((source) => this.kindOf(source, actor)));
    return { self: fillPath(listPermissions, {}), kinds };
  }

  private async kindOf(source: PermissionSource, actor: CitizenActor): Promise<PermissionKind> {
    const { kind, title, effect } = source;
    const given = (await source.list(actor)).slice(0, listedAtMost);
    return { kind, title, effect, items: await Promise.all(given.map((one) => this.view(one))) };
  }

  private async view({
    id,
    what,
    procedures,
    who,
    name,
    since,
    until,
    ...rest
  }: GivenPermission): Promise<PermissionView> {
    return {
      ...{ id, what, state: rest.state, actions: [...rest.actions] },
      ...(procedures && { procedures: await Promise.all(procedures.map((key) => this.nameOf(key))) }),
      ...(who && { who }),
      ...(name && { name }),
      ...(since && { since: asText(since) }),
      ...(until && { until: asText(until) }),
    };
  }

  /** One that left the catalogue keeps its key. */
  private async nameOf(key: string): Promise<LocalizedText> {
    const found = await this.catalogue.findCurrent(key);
    return found?.about.name ?? inEveryLanguage(key);
  }
}

const asText = (moment: Date | string): string => (moment instanceof Date ? moment.toISOString() : moment);
