'use client';
import type { DossierForm } from '@gun/dossiers-contract';
import { formatMoney } from '@gun/i18n';
import { Fact, Facts, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** The fee as the gateway calculated it from the saved answers, line by line. */
export function FormFee({ form }: { form: DossierForm }) {
  const t = useTranslations('dossiers');
  const language = useLocale();
  const { fee } = form;
  if (!fee) return null;
  return (
    <Section id="fee" title={t('form.fee')} headingLevel={2}>
      <Facts>
        {fee.lines.map(({ label, value, unit }) => (
          <Fact key={label.en} label={label[language]}>
            {unit === 'euroCent' ? formatMoney(value, language) : t(`unit.${unit}`, { value })}
          </Fact>
        ))}
        <Fact label={t('check.total')}>
          <strong>{formatMoney(fee.euroCent, language)}</strong>
        </Fact>
      </Facts>
      <p className="quiet small">{fee.explanation[language]}</p>
    </Section>
  );
}
