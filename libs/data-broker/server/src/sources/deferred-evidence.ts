import { Inject, Injectable } from '@nestjs/common';
import { connectorsToken } from './connectors-token';
import { SourceLines } from './source-lines';
import { DeferredQuestions, type DeferredQuestion } from './deferred-questions';
import type { EvidenceConnector } from './evidence-connector';

/** The worker's part: looks whether an answer that was to come later has come, and tells the house. It reads no evidence. */
@Injectable()
export class DeferredEvidence {
  constructor(
    private readonly questions: DeferredQuestions,
    private readonly lines: SourceLines,
    @Inject(connectorsToken) private readonly connectors: readonly EvidenceConnector[],
  ) {}

  /** Looks at every question that is due. */
  async look(): Promise<void> {
    const due = await this.questions.takeDue();
    await Promise.all(
      due.map(async (question) =>
        (await this.isReady(question)) ? this.questions.ready(question) : this.questions.notYet(question),
      ),
    );
  }

  forget(before: Date): Promise<void> {
    return this.questions.forget(before);
  }

  private async isReady({ type, location }: DeferredQuestion): Promise<boolean> {
    const connector = this.connectors.find((candidate) => candidate.type.key === type);
    const source = connector?.type.source.key ?? '';
    return this.lines.has(source) && ((await connector?.isReady?.(this.lines.get(source), location)) ?? false);
  }
}
