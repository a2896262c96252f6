'use client';
import { NotReachedWords, useParties } from '@gun/identity-web';
import { Column, Page, PageHead } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { OwnChoices } from './own-choices';

/** The profile of a party of whom one's right opens the dossiers only: whom one acts for, and nothing of its data. */
export default function ClosedProfile() {
  const t = useTranslations('profile');
  const { present } = useParties();
  return (
    <Page>
      <PageHead title={t('titleOf', { name: present?.name ?? '' })} lead={<NotReachedWords what="profile" />} />
      <Column>
        <OwnChoices profile={undefined} />
      </Column>
    </Page>
  );
}
