/** Each act of a grantor or provider on somebody's account is a line in the access log of that person. */
import { AccessLog, AccessLogWatch } from '@gun/data-broker-server';
import type { AgencyActor } from '@gun/kernel';
import type { Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { partyName } from './catalogue/training-parties';
import type { TrainingScheme } from './catalogue/training-schemes';

@Injectable()
export class TrainingAccesses {
  constructor(
    private readonly log: AccessLog,
    private readonly watch: AccessLogWatch,
  ) {}

  /** Answers the id of the line. @throws accessLogClosed while lines can no longer be proven. */
  async record(
    tx: Tx,
    { agencyId }: Pick<AgencyActor, 'agencyId'>,
    subject: string,
    { law }: TrainingScheme,
  ): Promise<string> {
    await this.watch.ensureOpen();
    return this.log.record(tx, {
      ...{ subject, source: 'trainingCredits', what: ['trainingCredits'], channel: 'agency', outcome: 'given' },
      who: { kind: 'system', organisation: { id: agencyId, name: partyName(agencyId) } },
      why: { purpose: 'training-credits', legalBasis: law.en },
    });
  }
}
