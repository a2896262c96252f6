'use client';
import type { DossierView } from '@gun/dossiers-contract';
import { helpline } from '@gun/i18n';
import { Call, Reference, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** The competent office once it is known, the helpline before. */
export function DossierContact({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('dossiers.page');
  const language = useLocale();
  const { office, reference } = dossier;
  const phone = office ? { number: office.phone.replace(/[^+\d]/g, ''), text: office.phone } : helpline;
  return (
    <Section id="contact" title={t('contact')}>
      {office && <p>{office.name[language]}</p>}
      <p>
        <Call phone={phone} />
        <br />
        {office?.hours[language]}{' '}
        {t.rich('sayReference', { reference, ref: (words) => <Reference>{words}</Reference> })}
      </p>
      {office && <p>{office.address[language]}</p>}
      {office && (
        <p>
          <a href={`mailto:${office.email}`}>{office.email}</a>
        </p>
      )}
    </Section>
  );
}
