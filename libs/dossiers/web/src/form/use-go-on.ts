'use client';
import type { DossierForm } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import { checkPage, type FormError } from '@gun/procedures-contract/engine';
import { useSendingFiles } from '@gun/procedures-web';
import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { DraftKeeper } from './draft-keeper';
import { addressAfter, stateOf } from './form-route';

interface GoOnOptions {
  form: DossierForm;
  pageId: string;
  keeper: DraftKeeper;
  fromCheck: boolean;
}

/** Continue: waits for files that are being sent, says what is missing, saves, and goes to what comes next. */
export function useGoOn({ form, pageId, keeper, fromCheck }: GoOnOptions) {
  const language = useLocale();
  const router = useRouter();
  const sending = useSendingFiles();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [waiting, setWaiting] = useState(false);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => void (left.current = true);
  }, []);

  async function goOn(): Promise<void> {
    if (waiting) return;
    setWaiting(sending.any());
    const refused = await sending.all();
    if (left.current) return;
    setWaiting(false);
    const state = stateOf(form, keeper.status().answers, brusselsDate(new Date()));
    const found = refused.length > 0 ? refused : checkPage(form.form, pageId, state);
    setErrors(found);
    if (found.length > 0) return document.getElementById('error-summary')?.focus();
    await keeper.saveNow();
    if (keeper.status().state !== 'stale') router.push(addressAfter({ form, state, language }, pageId, fromCheck));
  }

  return { errors, waiting, goOn, onSending: sending.add };
}
