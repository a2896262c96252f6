/** An agency that works on a dossier asks its owner for evidence: a line of the dossier, and news to the owner. */
import { previewAsked } from '@gun/data-broker-contract';
import { dossierEvidenceAsked } from '@gun/dossiers-contract';
import { EventSubscribers } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DossierVerbs } from '../record/dossier-verbs';
import { concerning } from '../record/dossier-concerning';
import { lines } from '../wording/dossier-wording';
import { ResponsibleOffices } from '../handling/responsible-offices';

type Asked = ReturnType<typeof previewAsked>['payload'];

@Injectable()
export class EvidenceAsked implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly verbs: DossierVerbs,
    private readonly responsible: ResponsibleOffices,
  ) {}

  onModuleInit(): void {
    this.subscribers.on(previewAsked, 'evidenceAsked', (_, event) => this.asked(event));
  }

  /** Told twice, it happens once: a line that is younger than the question tells it already. */
  private asked({ ownerId, dossierId, agency, at }: Asked): Promise<void> {
    const askedAt = new Date(at);
    return this.verbs.carryOut({
      ...{ ownerId, dossierId },
      decide: async (change) => {
        if (change.timeline.some((line) => line.kind === 'evidenceAsked' && line.at >= askedAt)) return;
        change.update({});
        change.addLine({ kind: 'evidenceAsked', text: lines.evidenceAsked, by: await this.responsible.nameAt(agency) });
        change.publish(dossierEvidenceAsked(concerning(change.dossier)));
      },
      answer: () => undefined,
    });
  }
}
