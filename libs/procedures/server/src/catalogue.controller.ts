import type { InputOf } from '@gun/kernel';
import { Handles, Input, OutgoingReply } from '@gun/nest';
import {
  findOffice,
  getCatalogue,
  getProcedure,
  getProcedureVersion,
  lifeEvents,
  listLifeEvents,
  listMunicipalities,
  listProcedures,
  listStreets,
  type LifeEvents,
  type Offices,
  type Places,
  type Procedures,
  type ProcedureVersionView,
  type ProcedureView,
  type Streets,
} from '@gun/procedures-contract';
import {
  municipalities,
  nameOfMunicipality,
  searchPlaces,
  searchStreets,
} from '@gun/procedures-contract/reference-data';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { searchCatalogue } from './catalogue-search';
import {
  toLifeEventItem,
  toOfficeItem,
  toPlaceItem,
  toProcedureView,
  toStreetItem,
  toSummary,
  toVersionView,
} from './catalogue-views';
import { CatalogueReader } from './catalogue.reader';
import { toCpsvAp } from './cpsv-ap';

/** The public catalogue. No actor: nobody signs in to read it. */
@Controller()
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueReader) {}

  @Handles(listProcedures)
  async list(@Input() wanted: InputOf<typeof listProcedures>): Promise<Procedures> {
    const definitions = (await this.catalogue.listCurrent())
      .map(({ definition }) => definition)
      .filter(
        ({ about }) =>
          (wanted.lifeEvent === undefined || about.lifeEvents.includes(wanted.lifeEvent)) &&
          (wanted.audience === undefined || about.audience.includes(wanted.audience)) &&
          (wanted.theme === undefined || about.theme === wanted.theme),
      );
    const found = wanted.q ? searchCatalogue(definitions, wanted.q, wanted.lang) : definitions;
    return { items: found.map(toSummary) };
  }

  @Handles(getProcedure)
  async read(@Input() { procedureKey }: InputOf<typeof getProcedure>): Promise<ProcedureView> {
    const published = await this.catalogue.getPublished(procedureKey);
    return toProcedureView(published, await this.catalogue.findOffice(published.definition.owner));
  }

  @Handles(getProcedureVersion)
  async readVersion(
    @Input() { procedureKey, procedureVersion }: InputOf<typeof getProcedureVersion>,
  ): Promise<ProcedureVersionView> {
    return toVersionView(await this.catalogue.getPublishedVersion(procedureKey, procedureVersion));
  }

  @Handles(listLifeEvents)
  async lifeEvents(): Promise<LifeEvents> {
    const definitions = (await this.catalogue.listCurrent()).map(({ definition }) => definition);
    return { items: lifeEvents.map((event) => toLifeEventItem(event, definitions)) };
  }

  @Handles(listMunicipalities)
  municipalities(@Input() { q, lang }: InputOf<typeof listMunicipalities>): Places {
    const places = q
      ? searchPlaces({ text: q, language: lang, limit: 20 })
      : municipalities.map((one) => ({ nis: one.nis, place: nameOfMunicipality(one, lang) }));
    return { items: places.map(toPlaceItem) };
  }

  @Handles(listStreets)
  streets(@Input() { q, lang, postCode, nis }: InputOf<typeof listStreets>): Streets {
    const where = { ...(postCode && { postCode }), ...(nis && { nis }) };
    return { items: searchStreets({ text: q, language: lang, ...where, limit: 20 }).map(toStreetItem) };
  }

  @Handles(findOffice)
  async offices(@Input() { nis, service }: InputOf<typeof findOffice>): Promise<Offices> {
    const wanted = { ...(nis && { nis }), ...(service && { service }) };
    return { items: (await this.catalogue.listOffices(wanted)).map(toOfficeItem) };
  }

  @Handles(getCatalogue)
  async linkedData(@OutgoingReply() reply: FastifyReply): Promise<string> {
    const [procedures, offices] = await Promise.all([this.catalogue.listCurrent(), this.catalogue.listOffices()]);
    reply.type('application/ld+json');
    return JSON.stringify(toCpsvAp(procedures, offices, lifeEvents));
  }
}
