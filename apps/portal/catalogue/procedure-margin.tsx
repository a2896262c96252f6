import { formatDate } from '@gun/i18n';
import { HumanHelp, Margin, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useHumanRoute } from '../site/human-route';
import type { GuideProps } from './guide-props';

export function ProcedureMargin({ language, procedure }: GuideProps) {
  const t = useTranslations('portal.procedure');
  const { about, authority, owner, publishedAt } = procedure;
  return (
    <Margin>
      <Section id="competent" title={t('competent')}>
        <p>{authority.service ? t('municipality') : authority.offices ? t('byAnswer') : owner?.name[language]}</p>
        <p>
          <a href={`/${language}/help#counters`}>{authority.service ? t('findMine') : t('findCounter')}</a>
        </p>
      </Section>
      <Section id="law" title={t('law')}>
        <ul className="plain">
          {about.legalBasis.map(({ title, eli }) => (
            <li key={title.en}>{eli ? <a href={eli}>{title[language]}</a> : title[language]}</li>
          ))}
        </ul>
      </Section>
      <HumanHelp {...useHumanRoute()} />
      {owner && (
        <Section id="published" title={t('published')}>
          <p>{t('publishedText', { date: formatDate(publishedAt, language), owner: owner.name[language] })}</p>
        </Section>
      )}
    </Margin>
  );
}
