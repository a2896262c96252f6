'use client';

import { formatDate } from '@gun/i18n';
import { Actions, Button, Dialog, Qr } from '@gun/ui';
import type { Language } from '@gun/kernel';
import type { DeskOffer } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { codeWords } from './code-words';
import { DeskProblem } from './desk-problem';
import { usePrintSheet } from './use-desk-wallet';

export interface ShowCodeProps {
  openingId: string;
  offer: DeskOffer;
  /** Of the person who looks at the screen. */
  language: Language;
  onClose: () => void;
}

/** The screen turned to the person: the code and what to do with it, in their language, and nothing else of the desk. */
export function ShowCode({ openingId, offer, language, onClose }: ShowCodeProps) {
  const t = useTranslations('walletDesk.code');
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => place.current?.showModal(), []);
  const print = usePrintSheet(openingId);
  const words = codeWords[language];
  return (
    <Dialog id="code" ref={place} title={<span lang={language}>{offer.title[language]}</span>} onClose={onClose}>
      <div lang={language}>
        <p>{words.scan}</p>
        {offer.uri && <Qr value={offer.uri} label={words.label} captionHidden />}
        <p>{words.letter(formatDate(offer.until, language))}</p>
      </div>
      {print.error && <DeskProblem problem={print.error} />}
      <p role="status">{print.phase === 'done' ? t('saved') : ''}</p>
      <Actions>
        <Button type="button" look="alt" aria-busy={print.isPending} onClick={() => print.send(offer)}>
          {t('print')}
        </Button>
        <Button type="button" look="plain" onClick={() => place.current?.close()}>
          {t('close')}
        </Button>
      </Actions>
    </Dialog>
  );
}
