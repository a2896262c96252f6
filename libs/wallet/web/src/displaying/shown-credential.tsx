'use client';
import { formatDate, formatDateTime, formatTime } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import {
  Actions,
  BackLink,
  Button,
  Column,
  Fact,
  Facts,
  Page,
  PageHead,
  Qr,
  Reference,
  Sheet,
  SheetHead,
} from '@gun/ui';
import type { CredentialDetail, CredentialDisplay } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { CredentialState } from '../credential-state';
import { PageProblem } from '../page-problem';
import { useCredential } from '../use-wallet';
import { useShowCredential } from './use-displays';

/** The proof that shows nothing but the document itself. */
export const genuineOnly = 'genuine';

/** What the holder turns towards somebody, or prints: the chosen claims and no others, with a code to check them. */
export function ShownCredential({ credentialId, proof }: { credentialId: string; proof: string }) {
  const t = useTranslations('wallet.shown');
  const language = useLocale();
  const { data, error, refetch } = useCredential(credentialId);
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/wallet/${credentialId}`}>{t('back')}</BackLink>}
        title={data ? data.title[language] : t('title')}
      />
      <Column>
        {error && !data && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <Shown document={data} proof={proof} />}
      </Column>
    </Page>
  );
}

function Shown({ document, proof }: { document: CredentialDetail; proof: string }) {
  const t = useTranslations('wallet.shown');
  const language = useLocale();
  const show = useShowCredential(document.id);
  const [isToPrint, setToPrint] = useState(false);
  const { send } = show;
  const chosen = proof === genuineOnly ? {} : { proof };
  useEffect(() => send({ on: 'screen', ...(proof !== genuineOnly && { proof }) }), [send, proof]);
  useEffect(() => {
    if (isToPrint) window.print();
  }, [isToPrint]);
  const shows = document.proofs.find(({ key }) => key === proof)?.shows ?? [];
  return (
    <>
      {show.error && <ProblemNotice error={show.error} />}
      <Sheet labelledBy="shown">
        <SheetHead id="shown" title={document.source[language]}>
          <CredentialState state={document.state} {...(document.validUntil && { validUntil: document.validUntil })} />
        </SheetHead>
        <Claims claims={document.claims.filter(({ key }) => shows.includes(key))} />
        {show.answer && <Code {...show.answer} />}
      </Sheet>
      <div className="no-print">
        <Actions>
          <Button type="button" look="alt" aria-busy={show.isPending} onClick={() => send({ on: 'screen', ...chosen })}>
            {t('again')}
          </Button>
          <Button
            type="button"
            look="alt"
            aria-busy={show.isPending}
            onClick={() => {
              setToPrint(false);
              send({ on: 'paper', ...chosen }, () => setToPrint(true));
            }}
          >
            {t('print')}
          </Button>
        </Actions>
        <p className="small quiet">{t('offline')}</p>
      </div>
    </>
  );
}

function Claims({ claims }: Pick<CredentialDetail, 'claims'>) {
  const language = useLocale();
  const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (claims.length === 0) return null;
  return (
    <Facts>
      {claims.map(({ key, label, value }) => (
        <Fact key={key} label={label[language]}>
          {isDate(value) ? formatDate(value, language) : value}
        </Fact>
      ))}
    </Facts>
  );
}

function Code({ code = '', on, expiresAt }: CredentialDisplay) {
  const t = useTranslations('wallet.shown');
  const language = useLocale();
  const until = on === 'screen' ? formatTime(expiresAt, language) : formatDateTime(expiresAt, language);
  return (
    <>
      <Qr value={`${location.origin}/${language}/check/${code}`} label={t('qr')} />
      <p>
        {t('type')} <Reference>{code}</Reference>
      </p>
      <p role="status">{t('until', { until })}</p>
    </>
  );
}
