import { formatDate } from '@gun/i18n';
import type { ProfileView } from '@gun/profile-contract';
import { Icon, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { DataUses } from './data-uses';
import { ProfileFacts } from './profile-facts';

/** The register on which the party rests: it was read with the page. */
export function OwnRegister({ profile }: { profile: ProfileView }) {
  const t = useTranslations('profile');
  const language = useLocale();
  const [source] = profile.sources;
  if (!source) return null;
  const read = profile.facts.find(({ state }) => state !== 'unavailable');
  return (
    <Section id={source.key} title={source.name[language]}>
      {read && (
        <p className="source">
          <Icon name="source" />{' '}
          {t('readAt', { source: source.keeper[language], date: formatDate(read.readAt, language) })}
        </p>
      )}
      <ProfileFacts facts={profile.facts} language={language} />
      <DataUses source={source} />
    </Section>
  );
}
