/**
 * Whether the log is still provable. When a line has waited too long for a sealed and timestamped head, nothing more is
 * read: an access that cannot be shown to the citizen later does not take place (X-Road refuses likewise).
 */
import { Clock, Database } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { accessLogProblem } from './access-log-problem';
import { accessLogConfigToken, type AccessLogConfig } from './access-log-config';
import { TreeStore } from './tree-store';

const lookAgainMs = 10_000;

@Injectable()
export class AccessLogWatch {
  private looked: { readonly at: number; readonly oldest: Date | undefined } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tree: TreeStore,
    @Inject(accessLogConfigToken) private readonly config: Pick<AccessLogConfig, 'closeAfterMs'>,
  ) {}

  /** @throws accessLogClosed; asked before a source is asked, and before a dossier is shown to an officer or agency. */
  async ensureOpen(): Promise<void> {
    const now = this.clock.now().getTime();
    if (!this.looked || now - this.looked.at >= lookAgainMs || now < this.looked.at)
      this.looked = { at: now, oldest: await this.tree.oldestUnproven(this.database.manager) };
    const { oldest } = this.looked;
    if (oldest && now - oldest.getTime() > this.config.closeAfterMs) throw accessLogProblem('accessLogClosed');
  }
}
