import { documentPath, type DocumentSummary, type DocumentView } from '@gun/documents-contract';
import type { DocumentEntity } from './store/document.entity';

const shown = (row: DocumentEntity) => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  title: row.title,
  fileName: row.fileName,
  mediaType: row.mediaType,
  bytes: row.size,
  sha256: row.sha256.toString('hex'),
  ...(row.language && { language: row.language }),
  ...(row.dossierId && { dossierId: row.dossierId }),
  createdAt: row.createdAt.toISOString(),
});

export const toDocumentView = (row: DocumentEntity): DocumentView => ({ self: documentPath(row.id), ...shown(row) });

export const toDocumentSummary = (row: DocumentEntity): DocumentSummary => ({
  href: documentPath(row.id),
  ...shown(row),
});
