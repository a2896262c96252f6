import type { Language } from '@gun/kernel';
import type { OfficeItem } from '@gun/procedures-contract';
import { Call, Fact, Facts } from '@gun/ui';
import { useTranslations } from 'next-intl';

/** One counter: where, when, and how else to reach it. */
export function Counter({ language, office }: { language: Language; office: OfficeItem }) {
  const t = useTranslations('portal.help');
  return (
    <section aria-labelledby={office.key} className="flow-s">
      <h4 id={office.key}>{office.name[language]}</h4>
      <Facts look="prose">
        <Fact label={t('address')}>{office.address[language]}</Fact>
        <Fact label={t('hours')}>{office.hours[language]}</Fact>
        <Fact label={t('officePhone')}>
          <Call phone={{ number: office.phone.replace(/[^+\d]/g, ''), text: office.phone }} />
        </Fact>
        <Fact label={t('email')}>
          <a href={`mailto:${office.email}`}>{office.email}</a>
        </Fact>
      </Facts>
      {office.invented && <p className="quiet small">{t('invented')}</p>}
    </section>
  );
}
