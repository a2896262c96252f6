import type { Clock } from '@gun/nest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalTimestampAuthority } from '../access-log/timestamp/local-timestamp-authority';

/** A local authority with a key of its own. */
export const sampleTimestampAuthority = (clock: Clock): LocalTimestampAuthority =>
  new LocalTimestampAuthority(mkdtempSync(join(tmpdir(), 'gun-timestamps-')), clock);
