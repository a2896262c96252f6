'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'next-intl';
import {
  fileFaults,
  isFileAnswer,
  valueAt,
  type Fault,
  type FormError,
  type VisibleField,
} from '@gun/procedures-contract/engine';
import { useForm } from '../form-context';

/** A file on its way, or one that could not be added. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly percent: number;
  readonly fault?: Fault;
}

/** Progress is spoken at most this often, so that a screen reader can finish its sentence. */
const spokenEvery = 5000;

/** Sends files one by one and adds each to the answer; says what happens in words. */
export function useUploads({ pointer, field }: VisibleField) {
  const t = useTranslations('procedures');
  const { upload, setAnswer, latest, onSending } = useForm();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [said, say] = useState('');
  const next = useRef(0);
  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const dismiss = (key: number) => setUploads((all) => all.filter((one) => one.key !== key));

  /** Answers why it was not added, if it was not. */
  async function sendOne(file: File): Promise<Fault | undefined> {
    const key = next.current++;
    const { name } = file;
    const [fault] = fileFaults({ name, mediaType: file.type, bytes: file.size }, field);
    setUploads((all) => [...all, { key, name, percent: 0, ...(fault && { fault }) }]);
    if (fault || !upload) {
      say(t('fileRefused', { file: name }));
      return fault;
    }
    let spoken = 0;
    const outcome = await upload(file, (percent) => {
      change(key, { percent });
      const now = Date.now();
      if (now - spoken < spokenEvery) return;
      spoken = now;
      say(t('fileSending', { file: name, percent }));
    }).catch(() => ({ ok: false, reason: 'fileSending' }) as const);
    if (!outcome.ok) {
      const refused = { reason: outcome.reason, params: { file: name } };
      change(key, { fault: refused });
      say(t('fileRefused', { file: name }));
      return refused;
    }
    const given = valueAt(latest(), pointer);
    setAnswer(pointer, [...(Array.isArray(given) ? given.filter(isFileAnswer) : []), outcome.file]);
    dismiss(key);
    say(t('fileSent', { file: name }));
    return undefined;
  }

  async function sendAll(files: readonly File[]): Promise<readonly FormError[]> {
    const refused: FormError[] = [];
    for (const file of files) {
      const fault = await sendOne(file);
      if (fault) refused.push({ pointer, ...fault });
    }
    return refused;
  }

  const send = (files: readonly File[]): void => {
    const sent = sendAll(files);
    onSending?.(sent);
  };
  return { uploads, said, say, send, dismiss };
}
