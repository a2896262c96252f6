import { Injectable } from '@nestjs/common';
import { Authorizations } from './authorization/authorizations';
import { CounterOffers } from './desk/counter-offers';
import { DeskOpenings } from './desk/desk-openings';
import { Offers } from './issuer/offers';
import { OneTimeNonces } from './issuer/one-time-nonces';
import { StatusLists } from './status/status-lists';
import { PresentationsService } from './verifier/presentations.service';

/** What served for minutes, and what may be kept no longer: erased by the worker. */
@Injectable()
export class PassedRows {
  constructor(
    private readonly authorizations: Authorizations,
    private readonly offers: Offers,
    private readonly atCounters: CounterOffers,
    private readonly openings: DeskOpenings,
    private readonly nonces: OneTimeNonces,
    private readonly presentations: PresentationsService,
    private readonly lists: StatusLists,
  ) {}

  async forget(): Promise<void> {
    await this.authorizations.forget();
    await this.offers.forget();
    await this.atCounters.forget();
    await this.openings.forget();
    await this.nonces.forget();
    await this.presentations.forget();
    await this.lists.forget();
  }
}
