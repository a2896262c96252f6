'use client';

import { formatDate } from '@gun/i18n';
import { Actions, Button, Dialog, Qr } from '@gun/ui';
import type { Language } from '@gun/kernel';
import type { DeskOffer } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { codeWords } from './code-words';

export interface ShowCodeProps {
  offer: DeskOffer;
  /** Of the person who looks at the screen. */
  language: Language;
  onClose: () => void;
}

/** The screen turned to the person: the code and what to do with it, in their language, and nothing else of the desk. */
export function ShowCode({ offer, language, onClose }: ShowCodeProps) {
  const t = useTranslations('walletDesk.code');
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => place.current?.showModal(), []);
  const words = codeWords[language];
  return (
    <Dialog id="code" ref={place} title={<span lang={language}>{offer.title[language]}</span>} onClose={onClose}>
      <div lang={language}>
        <p>{words.scan}</p>
        {offer.uri && <Qr value={offer.uri} label={words.label} />}
        <p>{words.letter(formatDate(offer.until, language))}</p>
      </div>
      <Actions>
        <Button type="button" look="alt" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button type="button" look="plain" onClick={() => place.current?.close()}>
          {t('close')}
        </Button>
      </Actions>
    </Dialog>
  );
}
