'use client';
import { ProblemNotice } from '@gun/identity-web';
import { contactKinds } from '@gun/profile-contract';
import { useTranslations } from 'next-intl';
import { ContactSection } from './contact-section';
import { useContacts } from './use-contacts';

/** How one is reached. `refusing` are the contacts that took no message lately. */
export function ContactData({ refusing }: { refusing: readonly string[] }) {
  const t = useTranslations('profile.contact');
  const { data, error, refetch } = useContacts();
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p role="status">{t('loading')}</p>;
  return contactKinds.map((kind) => <ContactSection key={kind} kind={kind} contacts={data} refusing={refusing} />);
}
