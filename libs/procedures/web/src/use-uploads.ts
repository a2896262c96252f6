'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'next-intl';
import { fileFaults, isFileAnswer, valueAt, type Fault, type VisibleField } from '@gun/procedures-contract/engine';
import { useForm } from './form-context';

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
  const { upload, setAnswer, latest } = useForm();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [said, say] = useState('');
  const next = useRef(0);
  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const dismiss = (key: number) => setUploads((all) => all.filter((one) => one.key !== key));

  async function sendOne(file: File): Promise<void> {
    const key = next.current++;
    const { name } = file;
    const [fault] = fileFaults({ name, mediaType: file.type, bytes: file.size }, field);
    setUploads((all) => [...all, { key, name, percent: 0, ...(fault && { fault }) }]);
    if (fault || !upload) return say(t('fileRefused', { file: name }));
    let spoken = 0;
    const outcome = await upload(file, (percent) => {
      change(key, { percent });
      const now = Date.now();
      if (now - spoken < spokenEvery) return;
      spoken = now;
      say(t('fileSending', { file: name, percent }));
    }).catch(() => ({ ok: false, reason: 'fileSending' }) as const);
    if (!outcome.ok) {
      change(key, { fault: { reason: outcome.reason, params: { file: name } } });
      return say(t('fileRefused', { file: name }));
    }
    const given = valueAt(latest(), pointer);
    setAnswer(pointer, [...(Array.isArray(given) ? given.filter(isFileAnswer) : []), outcome.file]);
    dismiss(key);
    say(t('fileSent', { file: name }));
  }

  async function send(files: readonly File[]): Promise<void> {
    for (const file of files) await sendOne(file);
  }

  return { uploads, said, say, send, dismiss };
}
