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
import { isCodeOf } from './response-code';
import { RequestSigner } from './request-signer';
import { ShownSeal } from './shown-seal';

interface Row {
  readonly handle: string;
  readonly state: PresentationState;
  readonly failure: PresentationFailure | null;
  readonly shown: Buffer | null;
  readonly expires_at: Date;
  readonly return_uri: string | null;
  readonly response_code: Buffer | null;
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

  /**
   * What came back through a browser is read with the code that this browser brought: whoever sent somebody else the link
   * of their own request has none (OpenID4VP 1.0, part 14.2).
   * @throws presentationNotFound, the same for another agency's and for none at all; responseCodeWrong.
   */
  async read({ agencyId }: Pick<AgencyActor, 'agencyId'>, id: string, responseCode?: string): Promise<Presentation> {
    const [row] = await this.database.rows<Row>(
      `select handle, state, failure, shown, expires_at, return_uri, response_code from wallet_presentation
       where agency_id = $1 and id = $2 and kept_until > $3`,
      [agencyId, id, this.clock.now()],
    );
    if (!row) throw walletProblem('presentationNotFound');
    const isBack = row.return_uri === null || isCodeOf(row.response_code, responseCode);
    if (!isBack && responseCode !== undefined) throw walletProblem('responseCodeWrong');
    const isOver = row.state === 'asked' && row.expires_at <= this.clock.now();
    return {
      ...{ id, self: fillPath(readPresentation, { presentationId: id }), uri: await this.signer.link(row.handle) },
      ...{ state: isOver ? 'expired' : row.state, expiresAt: row.expires_at.toISOString() },
      ...(row.failure && { failure: row.failure }),
      ...(row.shown && isBack && { shown: Shown.parse(this.seal.open(id, row.shown)) }),
    };
  }
}
