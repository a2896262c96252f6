import { fillPath, type AgencyActor } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import {
  readPresentation,
  ShownCredential,
  type Presentation,
  type PresentationFailure,
  type PresentationState,
} from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { walletProblem } from '../wallet-problem';
import { RequestSigner } from './request-signer';
import { ShownSeal } from './shown-seal';

interface Row {
  readonly handle: string;
  readonly state: PresentationState;
  readonly failure: PresentationFailure | null;
  readonly shown: Buffer | null;
  readonly expires_at: Date;
}

const Shown = z.array(ShownCredential);

@Injectable()
export class PresentationsReader {
  constructor(
    private readonly database: Database,
    private readonly signer: RequestSigner,
    private readonly seal: ShownSeal,
    private readonly clock: Clock,
  ) {}

  /** @throws presentationNotFound, the same for another agency's and for none at all. */
  async read({ agencyId }: Pick<AgencyActor, 'agencyId'>, id: string): Promise<Presentation> {
    const [row] = await this.database.rows<Row>(
      `select handle, state, failure, shown, expires_at from wallet_presentation
       where agency_id = $1 and id = $2 and kept_until > $3`,
      [agencyId, id, this.clock.now()],
    );
    if (!row) throw walletProblem('presentationNotFound');
    const isOver = row.state === 'asked' && row.expires_at <= this.clock.now();
    return {
      ...{ id, self: fillPath(readPresentation, { presentationId: id }), uri: await this.signer.link(row.handle) },
      ...{ state: isOver ? 'expired' : row.state, expiresAt: row.expires_at.toISOString() },
      ...(row.failure && { failure: row.failure }),
      ...(row.shown && { shown: Shown.parse(this.seal.open(id, row.shown)) }),
    };
  }
}
