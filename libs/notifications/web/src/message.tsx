'use client';
import { formatDateTime } from '@gun/i18n';
import { ProblemNotice, WithinReach } from '@gun/identity-web';
import { listNotifications, type NotificationView } from '@gun/notifications-contract';
import { BackLink, ButtonLink, Fact, Facts, Icon, Letter, Page, PageHead, Reference } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useMarkRead, useNotifications } from './use-notifications';

/** One message, read as soon as it is open. */
export function Message({ messageId }: { messageId: string }) {
  return (
    <WithinReach of={listNotifications}>
      <OneMessage messageId={messageId} />
    </WithinReach>
  );
}

function OneMessage({ messageId }: { messageId: string }) {
  const t = useTranslations('notifications');
  const language = useLocale();
  const { data, error, refetch } = useNotifications();
  const message = data?.items.find(({ id }) => id === messageId);
  useReadOnceOpen(message);
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/inbox`}>{t('title')}</BackLink>}
        title={message?.title[language] ?? t('title')}
      />
      <div className="col">
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {data && !message && <p>{t('notFound')}</p>}
        {message && <Opened message={message} />}
      </div>
    </Page>
  );
}

function Opened({ message }: { message: NotificationView }) {
  const t = useTranslations('notifications');
  const language = useLocale();
  return (
    <Letter>
      <Facts>
        <Fact label={t('received')}>{formatDateTime(message.createdAt, language)}</Fact>
        {message.reference && (
          <Fact label={t('dossier')}>
            <Reference>{message.reference}</Reference>
          </Fact>
        )}
        {message.readAt && <Fact label={t('readAt')}>{formatDateTime(message.readAt, language)}</Fact>}
      </Facts>
      <p>{message.text[language]}</p>
      {message.dossier && (
        <p className="actions">
          <ButtonLink href={`/${language}/dossiers/${message.dossier}`}>
            {t('openDossier')} <Icon name="arrow-right" />
          </ButtonLink>
        </p>
      )}
    </Letter>
  );
}

function useReadOnceOpen(message: NotificationView | undefined) {
  const { send } = useMarkRead();
  const unread = message && !message.readAt ? message.id : undefined;
  useEffect(() => {
    if (unread) send(unread);
  }, [unread, send]);
}
