'use client';

import { formatDate, formatDateTime } from '@gun/i18n';
import { ButtonLink, Row, Rows, Section, Tag, type TagLook } from '@gun/ui';
import type { DeskCredential, DeskWallet } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { useLanguage } from './use-language';

const looks: Record<DeskCredential['state'], TagLook> = {
  awaited: 'info',
  valid: 'ok',
  expired: 'turn',
  withdrawn: 'hollow',
  replaced: 'hollow',
  revoked: 'no',
};

/** The documents that are the business of the office: kind, dates and state, and never what they say. */
export function HeldCredentials({ credentials }: Pick<DeskWallet, 'credentials'>) {
  const t = useTranslations('walletDesk.held');
  return (
    <Section id="held" title={t('title')}>
      {credentials.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Rows label={t('title')}>
          {credentials.map((credential) => (
            <Held key={credential.id} {...credential} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Held({ id, title, label, state, issuedOn, validUntil, walletReport, mayRevoke }: DeskCredential) {
  const t = useTranslations('walletDesk.held');
  const language = useLanguage();
  const name = title[language];
  return (
    <Row
      title={name}
      note={
        issuedOn &&
        (validUntil && state === 'valid'
          ? t('dates', { from: formatDate(issuedOn, language), until: formatDate(validUntil, language) })
          : t('issued', { date: formatDate(issuedOn, language) }))
      }
      aside={<Tag look={looks[state]}>{t(`state.${state}`)}</Tag>}
    >
      {label && <p>{label}</p>}
      {walletReport && (
        <p className="small quiet">
          {t(`told.${walletReport.event}`, { at: formatDateTime(walletReport.toldAt, language) })}
        </p>
      )}
      {mayRevoke && (
        <p>
          <ButtonLink look="plain" href={`/${language}/wallet/revoke/${id}`} aria-label={t('revokeThis', { name })}>
            {t('revoke')}
          </ButtonLink>
        </p>
      )}
    </Row>
  );
}
