'use client';
import { formatDate } from '@gun/i18n';
import { ProblemNotice, WithinReach } from '@gun/identity-web';
import { listNotifications, type NotificationView } from '@gun/notifications-contract';
import { Column, Mail, MailItem, Margin, Page, PageHead, Section, Tag } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useNotifications } from './use-notifications';

/** Every message, newest first; what asks something says so. */
export function Inbox() {
  return (
    <WithinReach of={listNotifications}>
      <Messages />
    </WithinReach>
  );
}

function Messages() {
  const t = useTranslations('notifications');
  const { data, error, refetch } = useNotifications();
  return (
    <Page>
      <PageHead title={t('title')} lead={data && t('lead', { unread: data.unread })} />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {data?.items.length === 0 && <p>{t('empty')}</p>}
        <Mail label={t('list')}>
          {data?.items.map((message) => (
            <Item key={message.id} message={message} />
          ))}
        </Mail>
      </Column>
      <Margin>
        <Section id="how" title={t('how')}>
          <p>{t('howText')}</p>
        </Section>
      </Margin>
    </Page>
  );
}

function Item({ message }: { message: NotificationView }) {
  const t = useTranslations('notifications');
  const language = useLocale();
  return (
    <MailItem
      href={`/${language}/inbox/${message.id}`}
      from={message.reference ?? t('from')}
      date={formatDate(message.createdAt, language)}
      subject={message.title[language]}
      unreadText={message.readAt ? undefined : t('unread')}
      next={<Tag look={message.tone}>{t(`tone.${message.tone}`)}</Tag>}
    />
  );
}
