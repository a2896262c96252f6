'use client';
import type { ProfileView } from '@gun/profile-contract';
import { Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { ProfileSource } from './profile-source';

/** What else may hold something: nothing is read before the person opens it. */
export function OtherSources({ sources }: { sources: ProfileView['sources'] }) {
  const t = useTranslations('profile');
  if (sources.length === 0) return null;
  return (
    <Section id="sources" title={t('others')}>
      <p>{t('othersText')}</p>
      {sources.map((source) => (
        <ProfileSource key={source.key} source={source} />
      ))}
    </Section>
  );
}
