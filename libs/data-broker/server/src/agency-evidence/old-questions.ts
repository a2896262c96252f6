import { Injectable } from '@nestjs/common';
import { EvidenceCallStore } from './evidence-call-store';
import { PreviewStore } from './preview-store';

/** The worker's part: what agencies asked, and what people answered, goes once nobody can still ask about the exchange. */
@Injectable()
export class OldQuestions {
  constructor(
    private readonly previews: PreviewStore,
    private readonly calls: EvidenceCallStore,
  ) {}

  /** Erases what was asked before this moment. */
  async forget(before: Date): Promise<void> {
    await this.calls.forget(before);
    await this.previews.forget(before);
  }
}
