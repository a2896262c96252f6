'use client';
import { formatDateTime } from '@gun/i18n';
import { Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useDisplays } from './use-displays';

/** The codes with which it was shown, and whether somebody checked them. */
export function CredentialChecks({ credentialId }: { credentialId: string }) {
  const t = useTranslations('wallet.checks');
  const language = useLocale();
  const { data } = useDisplays(credentialId);
  if (!data || data.items.length === 0) return null;
  return (
    <Section id="checks" title={t('title')}>
      <ul className="plain">
        {data.items.slice(0, 10).map(({ id, on, createdAt, checks, lastCheckedAt }) => (
          <li key={id}>
            {t(on, { at: formatDateTime(createdAt, language) })}
            <br />
            <span className="small quiet">
              {t('count', { count: checks })}
              {lastCheckedAt && <> {t('last', { at: formatDateTime(lastCheckedAt, language) })}</>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
