import { fillPath } from '@gun/kernel';
import { readDataExport, type DataExportView } from '@gun/own-data-contract';

/** Days for which an archive can be downloaded. */
export const downloadDays = 7;

export interface DataExportRow {
  readonly id: string;
  readonly state: DataExportView['state'];
  readonly done: number;
  readonly total: number;
  readonly asked_at: Date;
  readonly until: Date | null;
  readonly bytes: string | null;
}

export const exportColumns = 'id, state, done, total, asked_at, until, bytes';

export function toDataExportView(row: DataExportRow, now: Date): DataExportView {
  const over = row.state === 'ready' && row.until !== null && row.until <= now;
  return {
    ...{ self: fillPath(readDataExport, { exportId: row.id }), id: row.id, state: over ? 'expired' : row.state },
    ...{ done: row.done, total: row.total, askedAt: row.asked_at.toISOString() },
    ...(row.until && { until: row.until.toISOString() }),
    ...(row.bytes !== null && { bytes: Number(row.bytes) }),
  };
}
