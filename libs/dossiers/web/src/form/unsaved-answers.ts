/** What was typed and has not reached the server yet. It outlives the end of the session in this tab, and no longer. */
import { dropFromTab, findInTab, keepInTab } from '@gun/api-client';
import type { Answers } from '@gun/procedures-contract';

export interface UnsavedAnswers {
  /** Revision on which they were typed. */
  readonly revision: number;
  readonly answers: Answers;
}

export const unsavedName = (dossierId: string): string => `unsaved:${dossierId}`;

export const keepUnsaved = (dossierId: string, unsaved: UnsavedAnswers): void =>
  keepInTab(unsavedName(dossierId), unsaved);
export const dropUnsaved = (dossierId: string): void => dropFromTab(unsavedName(dossierId));

export function findUnsaved(dossierId: string): UnsavedAnswers | undefined {
  const kept = findInTab(unsavedName(dossierId));
  return isUnsaved(kept) ? kept : undefined;
}

const isUnsaved = (kept: unknown): kept is UnsavedAnswers =>
  typeof kept === 'object' &&
  kept !== null &&
  'revision' in kept &&
  typeof kept.revision === 'number' &&
  'answers' in kept &&
  typeof kept.answers === 'object' &&
  kept.answers !== null;
