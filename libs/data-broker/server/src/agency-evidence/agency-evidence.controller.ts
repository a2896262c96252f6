/** Doors of agencies to evidence: one line per method. */
import { askEvidence, readEvidence, readPreviewSession, startPreviewSession } from '@gun/data-broker-contract';
import type { AgencyActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Idempotent, Input, type IdempotentCall } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { AgencyEvidenceService } from './agency-evidence.service';
import { PreviewSessionsService } from './preview-sessions.service';

@Controller()
export class AgencyEvidenceController {
  constructor(
    private readonly sessions: PreviewSessionsService,
    private readonly evidence: AgencyEvidenceService,
  ) {}

  @Handles(startPreviewSession)
  start(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof startPreviewSession>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.sessions.start(agency, input, call);
  }

  @Handles(readPreviewSession)
  readSession(@CurrentActor() agency: AgencyActor, @Input() input: InputOf<typeof readPreviewSession>) {
    return this.sessions.read(agency, input);
  }

  @Handles(askEvidence)
  ask(
    @CurrentActor() agency: AgencyActor,
    @Input() input: InputOf<typeof askEvidence>,
    @Idempotent() call: IdempotentCall,
  ) {
    return this.evidence.ask(agency, input, call);
  }

  @Handles(readEvidence)
  read(@CurrentActor() agency: AgencyActor, @Input() input: InputOf<typeof readEvidence>) {
    return this.evidence.read(agency, input);
  }
}
