'use client';

import { formatDateTime, languageNames } from '@gun/i18n';
import { Button, Desk, Table } from '@gun/ui';
import type { WaitingLetter } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { DeskProblem } from './desk-problem';
import { usePrintLetter, useWaitingLetters } from './use-desk-wallet';
import { useLanguage } from './use-language';
import { WalletSide } from './wallet-side';

/** Letters with a PIN that the office posts. Who prepared a document does not print its letter. */
export function WaitingLetters() {
  const t = useTranslations('walletDesk.letters');
  const language = useLanguage();
  const { data, error } = useWaitingLetters();
  const print = usePrintLetter();
  const head = ['reference', 'document', 'prepared', 'until', 'language', 'act'] as const;
  return (
    <Desk side={<WalletSide current="letters" />}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {(error ?? print.error) && <DeskProblem problem={(error ?? print.error)!} />}
      <p role="status">{print.phase === 'done' ? t('saved') : ''}</p>
      {data?.items.length === 0 && <p>{t('none')}</p>}
      {data && data.items.length > 0 && (
        <Table
          caption={t('caption')}
          captionHidden
          head={head.map((column) => ({ text: t(`columns.${column}`) }))}
          rows={data.items.map((letter) => ({
            key: letter.id,
            cells: [
              letter.reference,
              letter.title[language],
              t('preparedBy', { at: formatDateTime(letter.preparedAt, language), name: letter.preparedBy }),
              formatDateTime(letter.until, language),
              languageNames[letter.language],
              <PrintAct key="act" letter={letter} onPrint={() => print.send(letter)} />,
            ],
          }))}
        />
      )}
    </Desk>
  );
}

function PrintAct({ letter: { mine, printed, reference }, onPrint }: { letter: WaitingLetter; onPrint: () => void }) {
  const t = useTranslations('walletDesk.letters');
  if (mine) return <span className="quiet">{t('mine')}</span>;
  return (
    <Button
      type="button"
      look="alt"
      aria-label={t(printed ? 'againThis' : 'printThis', { reference })}
      onClick={onPrint}
    >
      {t(printed ? 'again' : 'print')}
    </Button>
  );
}
