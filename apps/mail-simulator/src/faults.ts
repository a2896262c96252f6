/** Lets a test or a demonstration make mail or text messages fail, in the ways in which they do. */
import { z } from 'zod';

/** `refuse`: there is no such mailbox. `later`: come back. `slow`: takes longer than anybody waits. `down`: hangs up. */
const modes = ['none', 'refuse', 'later', 'slow', 'down'] as const;
export type Mode = (typeof modes)[number];

export const SetFault = z.strictObject({ medium: z.enum(['email', 'sms']), mode: z.enum(modes) });
export type SetFault = z.infer<typeof SetFault>;

export const slowMs = 20_000;

export class Faults {
  private readonly modes: Record<SetFault['medium'], Mode> = { email: 'none', sms: 'none' };

  change({ medium, mode }: SetFault): void {
    this.modes[medium] = mode;
  }

  /** Besides what is set, an address can ask for it: `refuse@…`, `later@…`, as on the test hosts of mail providers. */
  modeFor(medium: SetFault['medium'], to: string): Mode {
    const [asked] = modes.filter((mode) => mode !== 'none' && to.startsWith(`${mode}@`));
    return asked ?? this.modes[medium];
  }
}
