'use client';
import { ProblemNotice, WithinReach } from '@gun/identity-web';
import { readChannels } from '@gun/notifications-contract';
import { ContactData, useContacts } from '@gun/profile-web';
import { Column, Margin, Page, PageHead, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { ChannelChoice } from './channel-choice';
import { useChannels } from './use-channels';

/** How one is reached, and for what. */
export function Contact() {
  return (
    <WithinReach of={readChannels}>
      <Reached />
    </WithinReach>
  );
}

function Reached() {
  const t = useTranslations('notifications.channels');
  const contacts = useContacts();
  const { data, error, refetch } = useChannels();
  const reachable = contacts.data?.items.filter(({ state }) => state !== 'unconfirmed').map(({ kind }) => kind) ?? [];
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        <ContactData refusing={data?.refusing ?? []} />
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <ChannelChoice channels={data} reachable={reachable} />}
      </Column>
      <Margin>
        <Section id="without" title={t('margin')}>
          <p>{t('marginText')}</p>
        </Section>
      </Margin>
    </Page>
  );
}
