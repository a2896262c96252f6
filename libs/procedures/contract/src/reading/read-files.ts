import type { FileAnswer, FormField } from '../definition/form-definition';
import { isRecord } from '../answers/form-pointer';
import { unreadableAs, type Fault, type Reading } from './reading';

/** True for something that has the shape of an uploaded document; whether it exists is for the server to check. */
export const isFileAnswer = (value: unknown): value is FileAnswer =>
  isRecord(value) &&
  isTextUpTo(value['documentId'], 36) &&
  isTextUpTo(value['name'], 200) &&
  isTextUpTo(value['mediaType'], 100) &&
  typeof value['bytes'] === 'number' &&
  Number.isInteger(value['bytes']) &&
  value['bytes'] >= 0;

/** Reads the list of uploaded documents and checks each against what the question accepts. */
export function readFiles(raw: unknown, field: FormField): Reading {
  if (!Array.isArray(raw) || !raw.every(isFileAnswer)) return unreadableAs(raw, 'type');
  const limit = field.maxFiles ?? 1;
  const faults = raw.flatMap((file) => fileFaults(file, field));
  if (raw.length > limit) faults.push({ reason: 'maxItems', params: { limit } });
  return {
    answer: raw.map(({ documentId, name, mediaType, bytes }) => ({ documentId, name, mediaType, bytes })),
    faults,
  };
}

/** Why a file does not fit the question, before or after it was sent. */
export function fileFaults(file: Omit<FileAnswer, 'documentId'>, field: FormField): Fault[] {
  const params = { file: file.name };
  if (field.accept && !field.accept.some((accepted) => accepted === file.mediaType))
    return [{ reason: 'fileType', params }];
  if (file.bytes === 0) return [{ reason: 'fileEmpty', params }];
  if (field.maxBytes !== undefined && file.bytes > field.maxBytes) {
    return [{ reason: 'fileSize', params: { ...params, limit: Math.floor(field.maxBytes / 100_000) / 10 } }];
  }
  return [];
}

const isTextUpTo = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= max;
