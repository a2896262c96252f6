import { Instant, Language, Uuid } from '@gun/kernel';
import { z } from 'zod';

/** What a document is: sent in by somebody, or issued by an authority. */
export const DocumentKind = z
  .enum(['upload', 'receipt', 'decision', 'extract'])
  .meta({ id: 'DocumentKind', title: 'DocumentKind' });
export type DocumentKind = z.infer<typeof DocumentKind>;

/**
 * Quarantined: no virus scanner has looked yet, so nobody can open it. Held: made for a decision that is not taken yet,
 * so its owner does not see it. Revoked: withdrawn by the authority that issued it.
 */
export const DocumentStatus = z
  .enum(['quarantined', 'held', 'released', 'revoked'])
  .meta({ id: 'DocumentStatus', title: 'DocumentStatus' });
export type DocumentStatus = z.infer<typeof DocumentStatus>;

/** A document, without its content. */
export const DocumentView = z
  .object({
    self: z.string().max(200),
    id: Uuid,
    kind: DocumentKind,
    status: DocumentStatus,
    title: z.string().max(500),
    /** Shown as text, exactly so; it was typed by whoever made the file. */
    fileName: z.string().max(200).meta({ personal: 'text' }),
    mediaType: z.string().max(100),
    bytes: z.int().min(0),
    /** SHA-256 of the content, hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    language: Language.optional(),
    dossierId: Uuid.optional(),
    createdAt: Instant,
  })
  .meta({ id: 'DocumentView', title: 'DocumentView' });
export type DocumentView = z.infer<typeof DocumentView>;

/** A document in a list. */
export const DocumentSummary = DocumentView.omit({ self: true })
  .extend({ href: z.string().max(200) })
  .meta({ id: 'DocumentSummary', title: 'DocumentSummary' });
export type DocumentSummary = z.infer<typeof DocumentSummary>;

/** One page of a person's or an enterprise's documents, newest first. */
export const Documents = z
  .object({ items: z.array(DocumentSummary).max(100), next: z.string().max(300).optional() })
  .meta({ id: 'Documents', title: 'Documents' });
export type Documents = z.infer<typeof Documents>;

/** Where a document is found in the API. */
export const documentPath = (documentId: string): string => `/api/documents/v1/documents/${documentId}`;
