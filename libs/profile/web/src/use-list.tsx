'use client';
import { formatDate } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import type { DataUses as Uses, ProfileSource } from '@gun/profile-contract';
import { Fact, Facts } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useDataUses } from './use-profile-source';

/** The authorisations in force for one source, in words. */
export default function UseList({ source }: { source: ProfileSource }) {
  const t = useTranslations('profile.uses');
  const { data, error, refetch } = useDataUses(source.key);
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p role="status">{t('loading')}</p>;
  if (data.items.length === 0) return <p>{t('nobody')}</p>;
  return (
    <>
      <p className="small">{t('lead')}</p>
      <Facts look="prose">
        {data.items.map((use) => (
          <Use key={`${use.consumer.en} ${use.purpose.en} ${use.legalBasis.en}`} use={use} />
        ))}
      </Facts>
    </>
  );
}

function Use({ use }: { use: Uses['items'][number] }) {
  const t = useTranslations('profile.uses');
  const language = useLocale();
  const { consumer, purpose, values, legalBasis, deliberation, validFrom, validTo, retention } = use;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <Fact label={purpose[language]}>
      {list.format(values.map((value) => value[language]))}
      <br />
      <span className="small quiet">
        {t('by', { consumer: consumer[language] })}
        <br />
        {t('basis', { basis: legalBasis[language] })}
        {deliberation && `, ${deliberation}`}
        <br />
        {validTo
          ? t('between', { from: formatDate(validFrom, language), to: formatDate(validTo, language) })
          : t('since', { from: formatDate(validFrom, language) })}
        <br />
        {t('kept', { retention: retention[language] })}
      </span>
    </Fact>
  );
}
