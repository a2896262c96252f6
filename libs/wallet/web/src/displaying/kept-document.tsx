'use client';
import { BackLink, Column, Page, PageHead } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCredentialName } from '../credential-name';
import { findDisplay } from './kept-display';
import { ShownSheet } from './shown-sheet';

/** The document that this tab was showing, without a network and without anybody signed in. */
export function KeptDocument() {
  const t = useTranslations('wallet.shown');
  const language = useLocale();
  const nameOf = useCredentialName();
  const [kept] = useState(findDisplay);
  if (!kept)
    return (
      <Page>
        <PageHead title={t('gone.title')} lead={t('gone.text')} />
        <p>
          <a href={`/${language}/wallet`}>{t('gone.open')}</a>
        </p>
      </Page>
    );
  return (
    <Page>
      <PageHead trail={<BackLink href={`/${language}/wallet/${kept.id}`}>{t('back')}</BackLink>} title={nameOf(kept)} />
      <Column>
        <ShownSheet {...kept} />
        <p className="small quiet">{t('offline.without')}</p>
      </Column>
    </Page>
  );
}
