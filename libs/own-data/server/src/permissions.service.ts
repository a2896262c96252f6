import { DomainProblem, type CitizenActor } from '@gun/kernel';
import { PermissionSources, type GivenPermission, type IdempotentCall, type PermissionSource } from '@gun/nest';
import type { PermissionsView } from '@gun/own-data-contract';
import { Injectable } from '@nestjs/common';
import { ensureForOneself, ownDataProblem } from './ensure-for-oneself';
import { PermissionsReader } from './permissions.reader';

/** Which permission of which kind. */
export interface PermissionPlace {
  readonly kind: string;
  readonly permissionId: string;
}

@Injectable()
export class PermissionsService {
  constructor(
    private readonly sources: PermissionSources,
    private readonly reader: PermissionsReader,
  ) {}

  /** @throws onlyForYourself, permissionNotFound, permissionFixed */
  async takeBack(actor: CitizenActor, place: PermissionPlace, call: IdempotentCall): Promise<PermissionsView> {
    const { source, given } = await this.mine(actor, place);
    if (given.state === 'inForce') {
      ensureOffered(given, 'takeBack');
      await inItsDomain(source.takeBack(actor, given.id, call));
    }
    return this.reader.list(actor);
  }

  /** @throws onlyForYourself, permissionNotFound, permissionFixed */
  async giveAgain(actor: CitizenActor, place: PermissionPlace): Promise<PermissionsView> {
    const { source, given } = await this.mine(actor, place);
    if (given.state === 'over') {
      ensureOffered(given, 'giveAgain');
      await inItsDomain(source.giveAgain?.(actor, given.id));
    }
    return this.reader.list(actor);
  }

  /** Somebody else's and none at all are the same refusal. */
  private async mine(actor: CitizenActor, { kind, permissionId }: PermissionPlace) {
    ensureForOneself(actor);
    const source: PermissionSource | undefined = this.sources.find(kind);
    const given = (await source?.list(actor))?.find(({ id }) => id === permissionId);
    if (!source || !given) throw ownDataProblem('permissionNotFound');
    return { source, given };
  }
}

function ensureOffered({ actions }: GivenPermission, action: GivenPermission['actions'][number]): void {
  if (!actions.includes(action)) throw ownDataProblem('permissionFixed');
}

/** Between reading and writing the other side may have been faster: the domain says so in its own words. */
async function inItsDomain(change: Promise<unknown> | undefined): Promise<void> {
  try {
    await change;
  } catch (error) {
    throw error instanceof DomainProblem ? ownDataProblem('permissionFixed') : error;
  }
}
