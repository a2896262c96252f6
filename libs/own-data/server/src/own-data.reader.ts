import { fillPath, type CitizenActor } from '@gun/kernel';
import { Clock, PersonalDataSources } from '@gun/nest';
import { readOwnData, type DataFateView, type OwnDataView } from '@gun/own-data-contract';
import { Injectable } from '@nestjs/common';
import { downloadDays } from './data-export-row';
import { DataExportsService } from './data-exports.service';
import { ensureForOneself } from './ensure-for-oneself';
import { coolingOffDays, ErasuresService } from './erasures.service';

@Injectable()
export class OwnDataReader {
  constructor(
    private readonly clock: Clock,
    private readonly sources: PersonalDataSources,
    private readonly exports: DataExportsService,
    private readonly erasures: ErasuresService,
  ) {}

  async read(actor: CitizenActor): Promise<OwnDataView> {
    const personId = ensureForOneself(actor);
    const [latest, erasure, fates] = await Promise.all([
      this.exports.findLatest(personId),
      this.erasures.findLatest(personId),
      this.fatesOf(personId),
    ]);
    return {
      ...{ self: fillPath(readOwnData, {}), fates, coolingOffDays, downloadDays },
      ...(latest && { export: latest }),
      ...(erasure && { erasure }),
    };
  }

  private async fatesOf(personId: string): Promise<DataFateView[]> {
    const now = this.clock.now();
    const all = await Promise.all(
      this.sources
        .all()
        .map(async (source) =>
          (await source.fates(personId, now)).map((fate): DataFateView => ({ source: source.name, ...fate })),
        ),
    );
    return all.flat().slice(0, 1_000);
  }
}
